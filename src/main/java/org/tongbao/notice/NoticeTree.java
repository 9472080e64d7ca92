package org.tongbao.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A notice with everything below it, in memory. */
final class NoticeTree {

  private final Notice notice;
  private final Level<Section> sections;
  private final Level<Issue> issues;
  private final Level<Measure> measures;

  NoticeTree(Notice notice, List<Section> sections, List<Issue> issues, List<Measure> measures) {
    this.notice = notice;
    this.sections = new Level<>(sections);
    this.issues = new Level<>(issues);
    this.measures = new Level<>(measures);
  }

  /** A notice that has nothing below it yet. */
  static NoticeTree empty(Notice notice) {
    return new NoticeTree(notice, List.of(), List.of(), List.of());
  }

  Notice notice() {
    return notice;
  }

  Level<Section> sections() {
    return sections;
  }

  Level<Issue> issues() {
    return issues;
  }

  Level<Measure> measures() {
    return measures;
  }

  /** How deep a section stands: 1 directly below the notice. */
  int depth(UUID sectionId) {
    return sectionId.equals(notice.id()) ? 0 : 1 + depth(sections.get(sectionId).ownerId());
  }

  /** How many levels of sections there are from this one down. */
  int height(UUID sectionId) {
    return 1
        + sections.below(sectionId).stream().mapToInt(child -> height(child.id())).max().orElse(0);
  }

  /** Whether a section stands below another, or is it. */
  boolean within(UUID sectionId, UUID ancestor) {
    return sectionId.equals(ancestor)
        || (!sectionId.equals(notice.id()) && within(sections.get(sectionId).ownerId(), ancestor));
  }

  /** Marks a change of a node on everything above it, whose entity tags cover it. */
  void touch(TreeNode node, Instant now) {
    node.touch(now);
    UUID owner = node.ownerId();
    TreeNode above = issues.find(owner).map(TreeNode.class::cast).orElse(null);
    if (above == null) {
      above = sections.find(owner).orElse(null);
    }
    if (above == null) {
      notice.touch(now);
    } else {
      touch(above, now);
    }
  }

  NoticeView view() {
    return notice.view(sections.below(notice.id()).stream().map(this::view).toList());
  }

  SectionView view(Section section) {
    return section.view(
        issues.below(section.id()).stream().map(this::view).toList(),
        sections.below(section.id()).stream().map(this::view).toList());
  }

  IssueView view(Issue issue) {
    return issue.view(measures.below(issue.id()).stream().map(Measure::view).toList());
  }
}
