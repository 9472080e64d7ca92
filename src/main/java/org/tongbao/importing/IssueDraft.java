package org.tongbao.importing;

import java.util.ArrayList;
import java.util.List;
import org.tongbao.notice.IssueInput;

/** An issue that is being read: its heading, its lines as they stand, then what they mean. */
final class IssueDraft {

  private static final int MOST_MEASURES = 1000;
  private static final int LONGEST_TEXT = 20_000;

  final Line head;
  final Marker marker;
  final List<Line> lines = new ArrayList<>();
  final List<MeasureDraft> measures = new ArrayList<>();
  final FieldValues fields = new FieldValues();
  private final String title;
  private final StringBuilder statement = new StringBuilder();
  private boolean runIn;
  private String cause;
  private String goal;
  private String result;

  /** An issue whose heading ends at an offset of its line behind the marker. */
  IssueDraft(Line head, int headingEnd) {
    this.head = head;
    this.marker = head.isMarked() ? head.marker() : null;
    int end = head.markerLength() + headingEnd;
    this.title = head.text().substring(head.markerLength(), end);
    if (end < head.text().length()) {
      lines.add(head.from(end));
    }
  }

  /** Keeps text that is no measure of its own behind what was read so far. */
  void append(Line line, String text, boolean continues) {
    MeasureDraft last = lastMeasure();
    if (last != null && last.length() + text.length() < LONGEST_TEXT) {
      last.append(text, continues);
    } else if (last == null && statement.length() + text.length() < LONGEST_TEXT) {
      runIn |= statement.length() == 0 && continues;
      statement.append(statement.length() == 0 || continues ? "" : "\n").append(text);
    } else {
      addMeasure(line, null, text, !continues);
    }
  }

  void addMeasure(Line line, String markerText, String text, boolean startsParagraph) {
    if (measures.size() >= MOST_MEASURES) {
      String whole = markerText == null ? text : markerText + text;
      lastMeasure().append(whole, !startsParagraph);
      return;
    }
    int end = TextChunks.end(text, LONGEST_TEXT);
    measures.add(new MeasureDraft(line, markerText, text.substring(0, end), startsParagraph));
    if (end < text.length()) {
      addMeasure(line, null, text.substring(end), false);
    }
  }

  MeasureDraft lastMeasure() {
    return measures.isEmpty() ? null : measures.get(measures.size() - 1);
  }

  /** Keeps what a label announces, for the fields that hold text. */
  void describe(Label label, String value) {
    if (value.isBlank() || value.length() > LONGEST_TEXT) {
      return;
    }
    if (label == Label.ACTION || label == Label.RESULT) {
      fields.setPlainCompletion(value);
    }
    switch (label) {
      case CAUSE -> cause = cause == null ? value : cause;
      case GOAL -> goal = goal == null ? value : goal;
      case RESULT -> result = result == null ? value : result;
      default -> {
        // findings and measures are the statement and the measures
      }
    }
  }

  IssueInput toInput() {
    return new IssueInput(
        null,
        null,
        marker == null ? null : head.markerText(),
        title,
        runIn,
        statement.length() == 0 ? null : statement.toString(),
        cause,
        goal,
        result,
        fields.responsibility(),
        fields.deadline(),
        fields.completion(),
        fields.sustained(),
        null,
        null,
        null,
        measures.stream().map(MeasureDraft::toInput).toList());
  }
}
