package org.tongbao.importing;

/** What an import has to say about a text; the messages are in {@code messages/diagnostics}. */
public enum DiagnosticCode {
  /** No section and no issue was recognised; all text stands as opening paragraphs. */
  NO_SECTIONS,
  /** No title was recognised. */
  NO_TITLE,
  /** No issuer was recognised. */
  NO_ISSUER,
  /** No date of issue was recognised. */
  NO_DATE,
  /** No contact was recognised. */
  NO_CONTACT,
  /** A line of the web page around the notice. */
  PORTAL_CHROME,
  /** A line of the tail that is neither closing, contact, signature nor date. */
  TAIL_NOT_READ,
  /** A quotation mark without its partner. */
  UNBALANCED_QUOTE,
  /** A printed number is missing, repeated or skipped. */
  NUMBERING,
  /** A number has no text behind it. */
  EMPTY_ITEM,
  /** A total in the text is not what the notice holds. */
  STAT_MISMATCH,
  /** A date that no calendar has. */
  IMPOSSIBLE_DATE,
  /** A paragraph without number after numbered measures, taken as a measure. */
  UNMARKED_PARAGRAPH,
  /** An issue for which no measure was recognised. */
  NO_MEASURES
}
