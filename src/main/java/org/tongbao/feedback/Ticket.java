package org.tongbao.feedback;

/**
 * The words by which a submitter follows a case.
 *
 * @param accessCode shown once, never stored
 */
record Ticket(String trackingNumber, String accessCode) {

  byte[] accessCodeHash() {
    return AccessCodes.hash(trackingNumber, accessCode);
  }
}
