package org.tongbao.importing;

import org.tongbao.notice.MeasureInput;

/** A measure that is being read. */
final class MeasureDraft {

  final Line line;
  final Marker marker;
  final FieldValues fields = new FieldValues();
  private final String markerText;
  private final boolean startsParagraph;
  private final StringBuilder text;

  MeasureDraft(Line line, String markerText, String text, boolean startsParagraph) {
    this.line = line;
    this.marker = markerText == null ? null : line.marker();
    this.markerText = markerText;
    this.text = new StringBuilder(text);
    this.startsParagraph = startsParagraph;
  }

  void append(String paragraph, boolean continues) {
    text.append(continues ? "" : "\n").append(paragraph);
  }

  int length() {
    return text.length();
  }

  /** Whether it is so far a heading of its own, without the end of a sentence. */
  boolean isHeading() {
    char last = text.charAt(text.length() - 1);
    return text.length() < 60 && "。；;！？.".indexOf(last) < 0;
  }

  MeasureInput toInput() {
    return new MeasureInput(
        null,
        null,
        markerText,
        text.toString(),
        startsParagraph,
        null,
        fields.responsibility(),
        fields.deadline(),
        fields.completion(),
        fields.sustained(),
        null);
  }
}
