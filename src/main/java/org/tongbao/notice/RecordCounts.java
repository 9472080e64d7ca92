package org.tongbao.notice;

/**
 * How many parts of each kind a notice holds, or one audience reads of it.
 *
 * @param sections the sections at the top
 * @param sectionsWithIssues the sections, at any depth, in which an issue stands
 */
public record RecordCounts(
    int sections,
    int sectionsWithIssues,
    int issues,
    int measures,
    int doneIssues,
    int doneMeasures) {

  /**
   * Whether a total in the text is what the records hold. The text seldom says which parts it calls
   * fields (方面), or whether it counts issues or measures as done: either will do.
   */
  public boolean agreeWith(PrintedTotal total) {
    int number = total.number();
    return switch (total.kind()) {
      case ISSUES -> number == issues;
      case MEASURES -> number == measures;
      case FIELDS -> number == sections || number == sectionsWithIssues;
      case DONE -> number == doneIssues || number == doneMeasures;
    };
  }

  /** The number that a total of a kind should have. */
  public int of(TotalKind kind) {
    return switch (kind) {
      case ISSUES -> issues;
      case MEASURES -> measures;
      case FIELDS -> sectionsWithIssues;
      case DONE -> doneIssues;
    };
  }
}
