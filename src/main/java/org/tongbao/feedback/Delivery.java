package org.tongbao.feedback;

/**
 * What the door knows of a submission beside its words.
 *
 * @param idempotencyKey null: the submitter sent none
 * @param from the network that it came from
 * @param suspicion why it is put aside as spam; null: nothing speaks against it
 */
public record Delivery(String idempotencyKey, String from, String suspicion) {

  /** The same, put aside as spam if there is a reason. */
  public Delivery suspected(String reason) {
    return new Delivery(idempotencyKey, from, reason);
  }
}
