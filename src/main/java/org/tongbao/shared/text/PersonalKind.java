package org.tongbao.shared.text;

/** Kinds of personal data that a text may show. */
public enum PersonalKind {
  /** Number of a resident's identity card, 18 characters (GB 11643-1999). */
  ID_NUMBER,
  /** Mobile telephone number of mainland China. */
  MOBILE_NUMBER,
  /** Number of a bank card (ISO/IEC 7812-1). */
  BANK_CARD,
  EMAIL_ADDRESS
}
