package org.tongbao.importing;

import static org.tongbao.shared.text.Folding.skipSpaces;

import org.tongbao.shared.text.ChineseNumerals;

/** Recognises a printed number at a place in a folded text. */
final class MarkerReader {

  private static final String NOT_COUNTED = "级期号类线季次批轮届组楼层年月日标段、";

  private final String text;
  private final int from;

  private MarkerReader(String folded, int from) {
    this.text = folded;
    this.from = from;
  }

  /** The marker that begins at {@code from}, or null. */
  static Marker read(String folded, int from) {
    int start = skipSpaces(folded, from);
    if (start >= folded.length() || start - from > 3) {
      return null;
    }
    Marker marker = new MarkerReader(folded, start).read();
    return marker == null
        ? null
        : new Marker(marker.kind(), marker.number(), marker.length() + start - from);
  }

  private Marker read() {
    char first = at(from);
    Marker enclosed = EnclosedNumbers.read(first);
    if (enclosed != null) {
      return marker(enclosed.kind(), enclosed.number(), skipSeparator(from + 1));
    }
    if (first == '(') {
      return bracketed();
    }
    if (isDigit(first)) {
      return arabic();
    }
    if (first == '第' || first == '其') {
      return ordinal();
    }
    if (ChineseNumerals.isNumeral(first)) {
      return chinese();
    }
    return first == '问' || first == '反' || first == '具' ? problem() : null;
  }

  private Marker bracketed() {
    int start = skipSpaces(text, from + 1);
    int end = endOfNumber(start);
    int close = skipSpaces(text, end);
    int number = number(start, end);
    if (number == 0 || at(close) != ')') {
      return null;
    }
    MarkerKind kind =
        isDigit(at(start)) ? MarkerKind.BRACKETED_ARABIC : MarkerKind.BRACKETED_CHINESE;
    return marker(kind, number, skipSeparator(close + 1));
  }

  private Marker arabic() {
    int end = endOfNumber(from);
    int number = number(from, end);
    int separator = skipSpaces(text, end);
    if (number == 0) {
      return null;
    }
    return switch (at(separator)) {
      case ')' -> marker(MarkerKind.ARABIC_BRACKET, number, skipSeparator(separator + 1));
      case '、' -> enumerates(number, separator + 1) ? null : arabic(number, separator + 1);
      case '.' -> isDecimal(separator + 1) ? null : arabic(number, separator + 1);
      case ',' -> isDigit(at(separator + 1)) ? null : arabic(number, separator + 1);
      default -> opensHeading(separator) ? arabic(number, separator) : null;
    };
  }

  private Marker arabic(int number, int end) {
    return marker(MarkerKind.ARABIC, number, at(end) == '、' ? end + 1 : end);
  }

  private Marker chinese() {
    int end = endOfNumber(from);
    int number = number(from, end);
    int separator = skipSpaces(text, end);
    if (number == 0 || number > 99) {
      return null;
    }
    return switch (at(separator)) {
      case '是' -> separator == end ? serial(number, end + 1) : null;
      case ')' -> marker(MarkerKind.BRACKETED_CHINESE, number, skipSeparator(separator + 1));
      case '、' -> enumerates(number, separator + 1) ? null : chinese(number, separator + 1);
      case ',', '.', ':' -> isDigit(at(separator + 1)) ? null : chinese(number, separator + 1);
      default -> separator > end ? chinese(number, separator) : null;
    };
  }

  private Marker chinese(int number, int end) {
    return marker(MarkerKind.CHINESE, number, end);
  }

  private Marker serial(int number, int end) {
    boolean separated = at(end) == ':' || at(end) == ',';
    return marker(MarkerKind.SERIAL, number, separated ? end + 1 : end);
  }

  private Marker ordinal() {
    int end = ChineseNumerals.endOfNumeral(text, from + 1);
    int number = number(from + 1, end);
    char separator = at(end);
    boolean separated =
        separator == ','
            || separator == ':'
            || (separator == '、' && !ChineseNumerals.isNumeral(at(end + 1)));
    return number > 0 && separated ? marker(MarkerKind.ORDINAL, number, end + 1) : null;
  }

  private Marker problem() {
    int word = at(from) == '问' ? from : from + 2;
    if (!text.startsWith("问题", word) || (word > from && !opensProblem())) {
      return null;
    }
    int open = skipSpaces(text, word + 2);
    int start = at(open) == '(' ? open + 1 : open;
    int end = endOfNumber(start);
    int number = number(start, end);
    int separator = skipSpaces(text, at(end) == ')' ? end + 1 : end);
    boolean separated = ":、.,".indexOf(at(separator)) >= 0;
    if (number == 0 || !(separated || separator > end || opensHeading(separator))) {
      return null;
    }
    return marker(MarkerKind.PROBLEM, number, separated ? separator + 1 : separator);
  }

  private boolean opensProblem() {
    return text.startsWith("反馈", from) || text.startsWith("具体", from);
  }

  private Marker marker(MarkerKind kind, int number, int end) {
    return new Marker(kind, number, skipSpaces(text, end) - from);
  }

  private int skipSeparator(int end) {
    int at = skipSpaces(text, end);
    boolean separator = "、.,".indexOf(at(at)) >= 0 && !isDigit(at(at + 1));
    return separator ? at + 1 : end;
  }

  /** Whether a number such as 2.35 goes on; 1.2021年… and 2.6月… are items that begin with a date. */
  private boolean isDecimal(int at) {
    int end = at;
    while (end < at + 5 && isDigit(at(end))) {
      end++;
    }
    int digits = end - at;
    boolean date = (digits == 4 && at(end) == '年') || (digits <= 2 && at(end) == '月');
    return digits > 0 && !date;
  }

  /** Whether a list of numbers such as 一、二级 or 4、5月 begins here rather than a heading. */
  private boolean enumerates(int number, int next) {
    int end = endOfNumber(next);
    return number(next, end) == number + 1 && NOT_COUNTED.indexOf(at(end)) >= 0;
  }

  private boolean opensHeading(int at) {
    return text.startsWith("关于", at) || text.startsWith("针对", at) || at(at) == '“';
  }

  /** At most three digits or four numerals count: longer runs are years, sums and the like. */
  private int endOfNumber(int start) {
    int end = start;
    if (isDigit(at(start))) {
      while (isDigit(at(end))) {
        end++;
      }
      return end - start > 3 ? start : end;
    }
    end = ChineseNumerals.endOfNumeral(text, start);
    return end - start > 4 ? start : end;
  }

  private int number(int start, int end) {
    return ChineseNumerals.parse(text.substring(Math.min(start, end), end));
  }

  private char at(int index) {
    return index < text.length() ? text.charAt(index) : '\0';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
