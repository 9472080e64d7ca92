package org.tongbao.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads everything between head and tail: opening paragraphs, sections, issues. */
final class BodyReader {

  private static final int LONGEST_NARRATIVE_HEADING = 60;

  private BodyReader() {}

  /** A section of depth 0 that stands for the notice; its body is the opening. */
  static SectionDraft read(List<Line> lines, Diagnostics diagnostics) {
    Node root = Outline.of(lines);
    Roles.assign(root);
    SectionDraft notice = new SectionDraft(0);
    build(notice, root);
    eachIssue(notice, issue -> IssueReader.read(issue, diagnostics));
    return notice;
  }

  static void eachIssue(SectionDraft section, Consumer<IssueDraft> visitor) {
    section.issues.forEach(visitor);
    section.sections.forEach(nested -> eachIssue(nested, visitor));
  }

  private static void build(SectionDraft section, Node parent) {
    Siblings siblings = new Siblings(parent);
    for (Node node : parent.children) {
      if (siblings.isIssue(node)) {
        addIssue(section, node);
      } else if (node.role == Node.Role.SECTION && section.depth < SectionDraft.DEEPEST) {
        addSection(section, node);
      } else {
        List<Line> lines = new ArrayList<>();
        node.collect(lines);
        lines.forEach(section::append);
      }
    }
  }

  private static void addIssue(SectionDraft section, Node node) {
    IssueDraft issue = new IssueDraft(node.line, node.heading.end());
    node.collectBelow(issue.lines);
    section.add(issue);
  }

  private static void addSection(SectionDraft section, Node node) {
    SectionDraft added = new SectionDraft(node.line, headingEnd(node), section.depth + 1);
    section.sections.add(added);
    build(added, node);
  }

  /** A heading with text behind it must be short, or the line is a paragraph. */
  private static int headingEnd(Node node) {
    Heading heading = node.heading;
    boolean shortEnough = heading.whole() || heading.end() <= LONGEST_NARRATIVE_HEADING;
    return shortEnough || node.heading.strength() == Heading.Strength.STRONG ? heading.end() : 0;
  }
}
