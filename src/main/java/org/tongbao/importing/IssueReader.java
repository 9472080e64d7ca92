package org.tongbao.importing;

import java.util.List;
import org.tongbao.shared.text.Folding;

/** Reads the lines of one issue into its statement, measures and fields. */
final class IssueReader {

  private final IssueDraft issue;
  private final List<Line> lines;
  private final IssueFields fields;
  private final Diagnostics diagnostics;
  private final int lastMarked;
  private Marker open;
  private boolean afterAction;
  private boolean inResult;
  private boolean measuresHaveParagraphs;

  private IssueReader(IssueDraft issue, Diagnostics diagnostics) {
    this.issue = issue;
    this.lines = issue.lines;
    this.fields = new IssueFields(issue);
    this.diagnostics = diagnostics;
    this.lastMarked = lastMarked();
  }

  static void read(IssueDraft issue, Diagnostics diagnostics) {
    new IssueReader(issue, diagnostics).read();
  }

  private void read() {
    fields.read(issue.head);
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      FoundLabel label = LabelReader.lead(line.foldedRest());
      if (label == null) {
        readText(i, line, false);
      } else {
        readLabelled(i, line, label);
      }
      fields.read(line);
    }
    fields.assign();
  }

  private void readLabelled(int i, Line line, FoundLabel label) {
    Line value = value(line, label);
    if (value != null) {
      issue.describe(label.label(), value.text());
    }
    boolean measures =
        label.label() == Label.ACTION || (label.label() == Label.RESULT && !afterAction);
    boolean first = issue.measures.isEmpty() && !(label.label() == Label.RESULT && hasMarked());
    if (measures && (first || label.label() == Label.ACTION)) {
      inResult = afterAction && !label.word().contains("措施") && !issue.measures.isEmpty();
      afterAction = true;
      open = null;
      int head = value == null ? line.text().length() : value.offset() - line.offset();
      issue.append(line, line.text().substring(0, head), line.continues());
      if (value != null) {
        readText(i, value, true);
      }
    } else {
      inResult |= label.label() == Label.RESULT;
      issue.append(line, line.text(), line.continues());
    }
  }

  private static Line value(Line line, FoundLabel label) {
    int start = line.markerLength() + label.valueStart();
    start = Folding.skipSpaces(line.folded(), start);
    return start < line.text().length() ? line.from(start) : null;
  }

  private void readText(int i, Line line, boolean afterLabel) {
    boolean nested = open != null && line.isMarked() && isInside(line.marker());
    if (inResult || nested) {
      issue.append(line, line.text(), line.continues());
      measuresHaveParagraphs |= nested;
      return;
    }
    List<Integer> cuts = splits(i, line, afterLabel);
    if (cuts.isEmpty()) {
      readUnmarked(i, line, afterLabel);
    } else {
      addMeasures(line, cuts);
    }
  }

  private boolean isInside(Marker marker) {
    return marker.kind() != open.kind() && marker.number() != open.number() + 1;
  }

  private List<Integer> splits(int i, Line line, boolean afterLabel) {
    boolean whole = open != null && open.kind().isOutline() && !line.isMarked();
    return whole ? List.of() : MeasureSplitter.cuts(line, afterLabel, open, markerAfter(i));
  }

  private void addMeasures(Line line, List<Integer> cuts) {
    if (cuts.get(0) > 0) {
      issue.append(line, line.text().substring(0, cuts.get(0)), line.continues());
    }
    for (int c = 0; c < cuts.size(); c++) {
      int from = cuts.get(c);
      int to = c + 1 < cuts.size() ? cuts.get(c + 1) : line.text().length();
      Line measure = line.slice(from, to);
      String text = measure.text();
      int length = measure.markerLength();
      boolean starts = from == 0 && !line.continues();
      if (length < text.length()) {
        issue.addMeasure(measure, text.substring(0, length), text.substring(length), starts);
      } else {
        issue.addMeasure(measure, null, text, starts);
      }
      open = measure.marker();
    }
  }

  private void readUnmarked(int i, Line line, boolean afterLabel) {
    boolean statement = hasMarked() && issue.measures.isEmpty();
    if (statement || i < lastMarked) {
      boolean continued = !issue.measures.isEmpty() && open != null;
      measuresHaveParagraphs |= continued;
      if (statement || continued) {
        issue.append(line, line.text(), line.continues());
        return;
      }
    }
    if (hasMarked() && open != null && belongsToLast(line)) {
      issue.append(line, line.text(), line.continues());
      return;
    }
    if (hasMarked() && !afterLabel) {
      diagnostics.add(DiagnosticCode.UNMARKED_PARAGRAPH, line);
    }
    issue.addMeasure(line, null, line.text(), !line.continues());
  }

  private boolean belongsToLast(Line line) {
    MeasureDraft last = issue.lastMeasure();
    return measuresHaveParagraphs
        || (last != null && last.isHeading())
        || Phrases.concludes(line.folded());
  }

  private boolean hasMarked() {
    return lastMarked >= 0;
  }

  private Marker markerAfter(int i) {
    return i + 1 < lines.size() ? lines.get(i + 1).marker() : null;
  }

  /** The last line that holds the beginning of a marked measure, or -1. */
  private int lastMarked() {
    for (int i = lines.size() - 1; i >= 0; i--) {
      Line line = lines.get(i);
      FoundLabel label = LabelReader.lead(line.foldedRest());
      Line value = label == null ? line : value(line, label);
      boolean measures = label == null || label.label() == Label.ACTION;
      boolean marked =
          value != null
              && measures
              && (value.isMarked()
                  || !MeasureSplitter.cuts(value, label != null, null, markerAfter(i)).isEmpty());
      if (marked) {
        return i;
      }
    }
    return -1;
  }
}
