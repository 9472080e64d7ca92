package org.tongbao.importing;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongbao.notice.Completion;

/** Compares totals in the text (反馈问题25个，已完成19个) with what the notice holds. */
final class StatisticsCheck {

  private static final String NUMBER = "(?<number>\\d{1,4}|[一二三四五六七八九十百]{1,5})";
  private static final String COUNT = " ?(?:个|项|条)";
  private static final Pattern ISSUES =
      Pattern.compile(
          "(?:反馈|指出|移交|提出)[^。;]{0,30}?(?:(?:问题|意见)(?:共|共计|合计|总计)? ?"
              + NUMBER
              + COUNT
              + "|"
              + NUMBER.replace("number", "second")
              + COUNT
              + "(?:具体|主要|突出|整改|反馈|方面的){0,3}问题)");
  private static final Pattern MEASURES =
      Pattern.compile(
          "(?:制定|细化|提出|采取|明确)[^。;]{0,20}?(?:措施(?:共|共计|合计)? ?"
              + NUMBER
              + COUNT
              + "|"
              + NUMBER.replace("number", "second")
              + COUNT
              + "(?:具体|整改){0,2}措施)");
  private static final Pattern FIELDS =
      Pattern.compile("(?:反馈|指出|提出)[^。;]{0,20}?" + NUMBER + "个(?:大|主要)?方面");
  private static final Pattern DONE =
      Pattern.compile("(?:已|全部)(?:完成整改|整改完成|完成|整改到位|整改)(?:问题)? ?" + NUMBER + COUNT);

  private final List<Line> lines;
  private final Diagnostics diagnostics;

  private StatisticsCheck(List<Line> lines, Diagnostics diagnostics) {
    this.lines = lines;
    this.diagnostics = diagnostics;
  }

  /**
   * Checks the paragraphs outside issues.
   *
   * @param lines those paragraphs
   */
  static void check(List<Line> lines, NoticeCounts counts, Diagnostics diagnostics) {
    StatisticsCheck check = new StatisticsCheck(lines, diagnostics);
    if (counts.issues() == 0) {
      return;
    }
    check.first(ISSUES, number -> number == counts.issues());
    check.first(MEASURES, number -> number == counts.measures());
    check.first(
        FIELDS, number -> number == counts.sections() || number == counts.sectionsWithIssues());
    check.first(
        DONE,
        number ->
            number <= counts.issues()
                && (counts.done(Completion.DONE) == 0 || number == counts.done(Completion.DONE)));
  }

  private void first(Pattern pattern, IntPredicate agrees) {
    for (Line line : lines) {
      Matcher found = pattern.matcher(line.folded());
      while (found.find()) {
        int number = number(pattern, found);
        if (number > 0 && !isPart(line.folded(), found.start())) {
          if (!agrees.test(number)) {
            diagnostics.add(
                DiagnosticCode.STAT_MISMATCH, line.source(), line.offset() + found.start());
          }
          return;
        }
      }
    }
  }

  private static int number(Pattern pattern, Matcher found) {
    boolean twoForms = pattern == ISSUES || pattern == MEASURES;
    String number = found.group("number");
    return ChineseNumerals.parse(number == null && twoForms ? found.group("second") : number);
  }

  private static boolean isPart(String folded, int at) {
    String before = folded.substring(Math.max(0, at - 6), at);
    return before.contains("其中") || before.contains("另");
  }
}
