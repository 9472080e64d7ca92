package org.tongbao.checking;

import java.util.Locale;

/** What a check can find; the words are in {@code messages/problems} under {@code violation.}. */
public enum FindingCode {
  /** The number of an identity card stands unmasked in the text. */
  UNMASKED_ID_NUMBER(Severity.ERROR),
  /** A mobile number that is not the contact's. */
  UNMASKED_MOBILE_NUMBER(Severity.ERROR),
  /** The number of a bank card. */
  UNMASKED_BANK_CARD(Severity.ERROR),
  /** An e-mail address that is not the contact's. */
  UNMASKED_EMAIL_ADDRESS(Severity.ERROR),
  /** There is no title. */
  NO_TITLE(Severity.ERROR),
  /** There is no section. */
  NO_CONTENT(Severity.ERROR),
  /** Something is withheld, and it is not said on which ground. */
  NO_WITHHOLDING_REASON(Severity.ERROR),
  /** A date comes before one that it must follow. */
  DATE_ORDER(Severity.ERROR),
  /** There is no issue that anyone reads. */
  NO_ISSUES(Severity.WARNING),
  /** Some readers of an issue find no measure under it. */
  NO_MEASURES(Severity.WARNING),
  /** There is no telephone, address or e-mail for answers. */
  NO_CONTACT(Severity.WARNING),
  /** A quotation mark or bracket lacks its partner. */
  UNBALANCED_QUOTE(Severity.WARNING),
  /** A total in the text is not what the records hold. */
  STAT_MISMATCH(Severity.WARNING),
  /** A rate in the text is not what the records give. */
  RATE_MISMATCH(Severity.WARNING),
  /** A figure in the text counts what is withheld from the public, and so gives it away. */
  WITHHELD_COUNTED(Severity.WARNING);

  private final Severity severity;

  FindingCode(Severity severity) {
    this.severity = severity;
  }

  Severity severity() {
    return severity;
  }

  /** The key of its words. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
