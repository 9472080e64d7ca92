package org.tongbao.shared.text;

/** Kinds of personal data that a text may show. */
public enum PersonalKind {
  /** Number of a resident's identity card, 18 characters (GB 11643-1999). */
  ID_NUMBER(3, 2),
  /** Mobile telephone number of mainland China. */
  MOBILE_NUMBER(3, 4),
  /** Number of a bank card (ISO/IEC 7812-1). */
  BANK_CARD(4, 4),
  EMAIL_ADDRESS(1, 0);

  private final int head;
  private final int tail;

  PersonalKind(int head, int tail) {
    this.head = head;
    this.tail = tail;
  }

  /** How many characters at its beginning may be read when it is masked. */
  int head() {
    return head;
  }

  /** How many at its end. */
  int tail() {
    return tail;
  }

  /** Whether an office may give it as its own contact. */
  boolean isContact() {
    return this == MOBILE_NUMBER || this == EMAIL_ADDRESS;
  }
}
