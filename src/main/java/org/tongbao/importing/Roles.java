package org.tongbao.importing;

/** Decides which nodes of the outline are sections, which are issues, and which are text. */
final class Roles {

  /** What stands around a node. */
  private enum Around {
    NEUTRAL,
    /** A part about findings: what it holds is likely to be issues. */
    FINDINGS,
    /** An account of the work: what it holds is likely to be text. */
    NARRATIVE,
    /** An issue: what it holds is likely to be measures. */
    ISSUE
  }

  private Roles() {}

  static void assign(Node root) {
    root.children.forEach(child -> assign(child, Around.NEUTRAL));
    boolean sections =
        root.children.stream().anyMatch(node -> node.role == Node.Role.SECTION && isChinese(node));
    if (sections) {
      root.children.stream()
          .filter(node -> node.role == Node.Role.ISSUE && isChinese(node) && !node.isStrong())
          .forEach(node -> node.role = Node.Role.SECTION);
    }
  }

  /** Beside sections, 三、存在的不足 is one too, though it names something wrong. */
  private static boolean isChinese(Node node) {
    Marker marker = node.line.marker();
    return marker != null && marker.kind() == MarkerKind.CHINESE;
  }

  /** Assigns the roles from here down; whether here or below is an issue. */
  private static boolean assign(Node node, Around around) {
    if (!node.opensPart()) {
      return false;
    }
    boolean issuesBelow = false;
    Around inside = inside(node, around);
    for (Node child : node.children) {
      issuesBelow |= assign(child, inside);
    }
    if (issuesBelow) {
      node.role = Node.Role.SECTION;
    } else if (isIssue(node, around)) {
      node.role = Node.Role.ISSUE;
    } else if (opensSection(node) && around != Around.ISSUE) {
      node.role = Node.Role.SECTION;
    }
    return issuesBelow || node.role == Node.Role.ISSUE;
  }

  private static boolean opensSection(Node node) {
    Marker marker = node.line.marker();
    return marker == null ? node.heading.isField() : marker.kind().opensSection();
  }

  private static Around inside(Node node, Around around) {
    Heading heading = node.heading;
    if (around == Around.NARRATIVE || heading.isNarrative()) {
      return Around.NARRATIVE;
    }
    if (heading.isField() || heading.isOverview()) {
      return Around.FINDINGS;
    }
    return node.isStrong() ? Around.ISSUE : around;
  }

  private static boolean isIssue(Node node, Around around) {
    Heading heading = node.heading;
    boolean account = heading.isNarrative() && !node.isStrong();
    if (heading.isOverview() || !heading.isHeading() || account) {
      return false;
    }
    if (node.isStrong()) {
      return around != Around.NARRATIVE || heading.strength() == Heading.Strength.STRONG;
    }
    return switch (around) {
      case NARRATIVE -> false;
      case ISSUE -> heading.isNegative() && heading.whole() && node.measuresBelow;
      case FINDINGS -> heading.strength() == Heading.Strength.MEDIUM || node.hasContent();
      case NEUTRAL ->
          heading.strength() == Heading.Strength.MEDIUM
              || (node.hasContent() && heading.isNegative());
    };
  }
}
