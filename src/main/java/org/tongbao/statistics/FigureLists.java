package org.tongbao.statistics;

/** Where the lists of what figures count are found, each relative to the server. */
public record FigureLists(
    String total,
    String done,
    String basicallyDone,
    String notDone,
    String sustained,
    String withinConcentratedPeriod,
    String overdue) {

  /** The lists at an address. */
  static FigureLists of(ListAddress list, boolean withPeriod, boolean withOverdue) {
    return new FigureLists(
        list.toString(),
        list.with("completion", "DONE").toString(),
        list.with("completion", "BASICALLY_DONE").toString(),
        list.with("completion", "NOT_DONE").toString(),
        list.with("sustained", "true").toString(),
        withPeriod ? list.with("withinConcentratedPeriod", "true").toString() : null,
        withOverdue ? list.with("overdue", "true").toString() : null);
  }
}
