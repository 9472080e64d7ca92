package org.tongbao.notice;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongbao.shared.text.ChineseNumerals;

/** What a total in the text of a notice counts, with the turns of phrase by which it is known. */
public enum TotalKind {
  /** 反馈问题25个, 指出了十九个具体问题. */
  ISSUES(
      "(?:反馈|指出|移交|提出)[^。;]{0,30}?(?:(?:问题|意见)(?:共|共计|合计|总计)? ?"
          + Phrase.COUNT
          + "|"
          + Phrase.COUNT_FIRST
          + "(?:具体|主要|突出|整改|反馈|方面的){0,3}问题)"),
  /** 制定整改措施45条. */
  MEASURES(
      "(?:制定|细化|提出|采取|明确)[^。;]{0,20}?(?:措施(?:共|共计|合计)? ?"
          + Phrase.COUNT
          + "|"
          + Phrase.COUNT_FIRST
          + "(?:具体|整改){0,2}措施)"),
  /** 反馈了3个方面. */
  FIELDS("(?:反馈|指出|提出)[^。;]{0,20}?" + Phrase.NUMBER + "个(?:大|主要)?方面"),
  /** 已完成整改18个. */
  DONE("(?:已|全部)(?:完成整改|整改完成|完成|整改到位|整改)(?:问题)? ?" + Phrase.COUNT);

  private final Pattern pattern;

  TotalKind(String pattern) {
    this.pattern = Pattern.compile(pattern);
  }

  /**
   * The first total of this kind, which is that of the whole notice; later ones may be of parts.
   *
   * @param folded the paragraphs that stand in no issue, in order, folded
   */
  public Optional<PrintedTotal> first(List<String> folded) {
    for (int i = 0; i < folded.size(); i++) {
      Matcher found = pattern.matcher(folded.get(i));
      while (found.find()) {
        int number = number(found);
        if (number > 0 && !isPart(folded.get(i), found.start())) {
          return Optional.of(new PrintedTotal(this, number, i, found.start()));
        }
      }
    }
    return Optional.empty();
  }

  private int number(Matcher found) {
    boolean twoForms = this == ISSUES || this == MEASURES;
    String number = found.group("number");
    return ChineseNumerals.parse(number == null && twoForms ? found.group("second") : number);
  }

  private static boolean isPart(String folded, int at) {
    String before = folded.substring(Math.max(0, at - 6), at);
    return before.contains("其中") || before.contains("另");
  }

  /** Pieces of the patterns; repetitions are bounded, so that no text takes long. */
  private static final class Phrase {

    static final String NUMBER = "(?<number>\\d{1,4}|[一二三四五六七八九十百]{1,5})";
    static final String UNIT = " ?(?:个|项|条)";
    static final String COUNT = NUMBER + UNIT;
    static final String COUNT_FIRST = NUMBER.replace("number", "second") + UNIT;
  }
}
