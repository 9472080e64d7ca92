package org.tongbao.importing;

import java.util.ArrayList;
import java.util.List;
import org.tongbao.notice.SectionInput;

/** A section that is being read. */
final class SectionDraft {

  /** Sections nest to this depth. */
  static final int DEEPEST = 3;

  private static final int MOST_PARTS = 1000;

  final Line head;
  final Marker marker;
  final int depth;
  final List<Line> body = new ArrayList<>();
  final List<IssueDraft> issues = new ArrayList<>();
  final List<SectionDraft> sections = new ArrayList<>();
  private final String heading;
  private final boolean runIn;

  /** A section without number and heading, for what stands in no other. */
  SectionDraft(int depth) {
    this.head = null;
    this.marker = null;
    this.heading = null;
    this.runIn = false;
    this.depth = depth;
  }

  /** A section whose heading ends at an offset of its line behind the marker. */
  SectionDraft(Line head, int headingEnd, int depth) {
    this.head = head;
    this.marker = head.isMarked() ? head.marker() : null;
    int end = head.markerLength() + headingEnd;
    this.heading = headingEnd == 0 ? null : head.text().substring(head.markerLength(), end);
    this.runIn = end < head.text().length();
    this.depth = depth;
    if (runIn) {
      body.add(head.from(end));
    }
  }

  /** Adds a line where the text goes on: to the last part of this section. */
  void append(Line line) {
    if (!sections.isEmpty()) {
      sections.get(sections.size() - 1).append(line);
    } else if (!issues.isEmpty()) {
      issues.get(issues.size() - 1).lines.add(line);
    } else {
      body.add(line);
    }
  }

  /**
   * Adds an issue; behind nested sections, or in none at all, it needs a section of its own to
   * stand in.
   */
  void add(IssueDraft issue) {
    boolean room = issues.size() < MOST_PARTS || depth >= DEEPEST;
    if (sections.isEmpty() && depth > 0 && room) {
      issues.add(issue);
      return;
    }
    if (sections.isEmpty() || sections.get(sections.size() - 1).head != null) {
      sections.add(new SectionDraft(depth + 1));
    }
    sections.get(sections.size() - 1).issues.add(issue);
  }

  SectionInput toInput() {
    return new SectionInput(
        null,
        null,
        null,
        marker == null ? null : head.markerText(),
        heading,
        runIn,
        Paragraphs.of(body, MOST_PARTS),
        issues.stream().map(IssueDraft::toInput).toList(),
        sections.stream().map(SectionDraft::toInput).toList());
  }
}
