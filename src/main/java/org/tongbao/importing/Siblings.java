package org.tongbao.importing;

/**
 * Tells the issues of a part from the numbered measures that stand beside them because both are
 * numbered alike (1、关于…问题, then 1. 2. 3., then 2、关于…问题).
 */
final class Siblings {

  private final boolean someStrong;
  private int lastIssue;
  private int lastItem;

  Siblings(Node parent) {
    this.someStrong =
        parent.children.stream().anyMatch(node -> node.role == Node.Role.ISSUE && node.isStrong());
  }

  /** Asked once for each node in order. */
  boolean isIssue(Node node) {
    Marker marker = node.opensPart() ? node.line.marker() : null;
    boolean candidate =
        node.role == Node.Role.ISSUE || (someStrong && marker != null && continuesAsHeading(node));
    boolean issue = candidate && (node.isStrong() || !someStrong || !isItem(marker));
    if (issue) {
      lastIssue = marker == null ? lastIssue : marker.number();
      lastItem = 0;
    } else if (marker != null) {
      lastItem = marker.number();
    }
    return issue;
  }

  private boolean continuesAsHeading(Node node) {
    boolean heading = node.role != Node.Role.SECTION && node.heading.isHeading();
    return heading && node.hasContent() && node.line.marker().number() == lastIssue + 1;
  }

  private boolean isItem(Marker marker) {
    if (marker == null) {
      return false;
    }
    boolean goesOn = lastItem > 0 && marker.number() == lastItem + 1;
    return goesOn || marker.number() != lastIssue + 1;
  }
}
