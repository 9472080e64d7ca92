package org.tongbao.evidence;

import java.util.Locale;

/** The kinds of files that are taken. */
enum EvidenceKind {
  PDF(EvidenceKind.PDF_TYPE, "pdf"),

  /** GB/T 33190, what offices sign. */
  OFD(EvidenceKind.OFD_TYPE, "ofd"),
  PNG(EvidenceKind.PNG_TYPE, "png"),
  JPEG(EvidenceKind.JPEG_TYPE, "jpg", "jpeg"),
  DOCX(EvidenceKind.DOCX_TYPE, "docx"),
  XLSX(EvidenceKind.XLSX_TYPE, "xlsx"),
  PPTX(EvidenceKind.PPTX_TYPE, "pptx");

  static final String PDF_TYPE = "application/pdf";
  static final String OFD_TYPE = "application/ofd";
  static final String PNG_TYPE = "image/png";
  static final String JPEG_TYPE = "image/jpeg";
  static final String DOCX_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  static final String XLSX_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  static final String PPTX_TYPE =
      "application/vnd.openxmlformats-officedocument.presentationml.presentation";

  private final String mediaType;
  private final String ending;
  private final String otherEnding;

  EvidenceKind(String mediaType, String ending) {
    this(mediaType, ending, ending);
  }

  EvidenceKind(String mediaType, String ending, String otherEnding) {
    this.mediaType = mediaType;
    this.ending = "." + ending;
    this.otherEnding = "." + otherEnding;
  }

  String mediaType() {
    return mediaType;
  }

  /** What names of such files end in, with the dot. */
  String ending() {
    return ending;
  }

  /** Whether a file of that name may be one. */
  boolean fits(String filename) {
    String name = filename.toLowerCase(Locale.ROOT);
    return name.endsWith(ending) || name.endsWith(otherEnding);
  }
}
