package org.tongbao.shared.idempotency;

/**
 * Where an answer is kept.
 *
 * @param scope what the request is about; the same key in another scope is another key
 */
record Place(String scope, String key) {

  /** What the answer is sealed for. */
  String purpose() {
    return "idempotency " + scope + " " + key;
  }
}
