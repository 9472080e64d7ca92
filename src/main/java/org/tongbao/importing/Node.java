package org.tongbao.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A line of the body with the lines that stand under it. */
final class Node {

  /** What part of a notice a node is. */
  enum Role {
    SECTION,
    ISSUE,
    TEXT
  }

  final Line line;
  final Heading heading;
  final int rank;
  final List<Node> children = new ArrayList<>();
  final Set<String> labels = new HashSet<>();
  Role role = Role.TEXT;
  boolean measuresBelow;

  Node(Line line, Heading heading, int rank) {
    this.line = line;
    this.heading = heading;
    this.rank = rank;
  }

  /** Whether it opens a part rather than being a plain paragraph. */
  boolean opensPart() {
    return heading != null;
  }

  boolean isStrong() {
    return opensPart()
        && (heading.strength() == Heading.Strength.STRONG
            || (!labels.isEmpty() && heading.isHeading() && !heading.isOverview()));
  }

  boolean hasContent() {
    return !children.isEmpty() || (heading.isHeading() && !heading.whole());
  }

  /** All lines from this one down, in the order of the text. */
  void collect(List<Line> lines) {
    lines.add(line);
    collectBelow(lines);
  }

  void collectBelow(List<Line> lines) {
    children.forEach(child -> child.collect(lines));
  }
}
