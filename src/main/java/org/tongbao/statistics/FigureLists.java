package org.tongbao.statistics;

/** Where the lists of what figures count are found, each relative to the server. */
public record FigureLists(
    String total,
    String done,
    String basicallyDone,
    String notDone,
    String sustained,
    String withinConcentratedPeriod) {

  /** The lists at an address, for issues with the one that measures lack. */
  static FigureLists of(ListAddress list, boolean ofIssues) {
    return new FigureLists(
        list.toString(),
        list.with("completion", "DONE").toString(),
        list.with("completion", "BASICALLY_DONE").toString(),
        list.with("completion", "NOT_DONE").toString(),
        list.with("sustained", "true").toString(),
        ofIssues ? list.with("withinConcentratedPeriod", "true").toString() : null);
  }
}
