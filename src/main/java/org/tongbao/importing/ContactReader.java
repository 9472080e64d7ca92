package org.tongbao.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongbao.notice.Contact;
import org.tongbao.shared.text.Folding;

/** Reads telephone, address, postcode and e-mail from the contact lines of a notice. */
final class ContactReader {

  private static final Pattern LABEL =
      Pattern.compile(
          "(?<phone>(?:联系|监督|举报|咨询|值班|办公|反馈|受理|投诉|固定|信访)?(?:电 {0,4}话|手机)(?:号码)?|传真|联系方式)"
              + "|(?<address>(?:通信|通讯|联系|邮寄|来信|收信|来访|办公|邮政|单位|接访)?(?:地 {0,4}址|地点)|邮政信箱|来信来访地址)"
              + "|(?<postcode>邮 {0,4}编|邮政编码|邮政编号)"
              + "|(?<email>(?:电子|联系|举报|监督|反馈)?(?:邮箱|信箱|邮件)(?:地址)?|(?i:e-?mail))"
              + "|(?<person>联系人|收件人|联系单位|接待时间|受理时间|工作时间|公示时间|公示期)");
  private static final Pattern PHONE =
      Pattern.compile(
          "(?<![\\d@.A-Za-z])(?:\\+?86[- ]?)?(?:\\(?\\d{3,4}\\)?[-—– ]{0,2})?\\d{5,12}(?:[-转]\\d{1,6}){0,2}"
              + "(?![\\d@.])|(?<![\\d@.])\\d{3,4}-\\d{3,4}-\\d{3,4}(?!\\d)");
  private static final Pattern EMAIL =
      Pattern.compile("(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,180}");
  private static final Pattern POSTCODE = Pattern.compile("(?<!\\d)\\d{6}(?!\\d)");

  private final String text;
  private final String folded;
  private final List<String> phones = new ArrayList<>();
  private final List<String> emails = new ArrayList<>();
  private String address;
  private String postcode;
  private String note;

  private ContactReader(String text) {
    this.text = text;
    this.folded = Folding.fold(text).replace('\n', ' ');
  }

  /** The contact in some lines, or null when there is none. */
  static Contact read(List<Line> lines) {
    String text = String.join("\n", lines.stream().map(Line::text).toList());
    return new ContactReader(text).read();
  }

  /** Whether a line is one of a contact block: it begins with a label of one. */
  static boolean isContact(Line line) {
    String folded = line.folded();
    Matcher label = LABEL.matcher(folded);
    int from = line.markerLength();
    label.region(from, folded.length());
    if (line.text().length() > 500 || !label.lookingAt()) {
      return false;
    }
    int end = Folding.skipSpaces(folded, label.end());
    return end == folded.length() || opensValue(folded.charAt(end));
  }

  /** Where a label of a contact with its value begins inside a paragraph, or -1. */
  static int start(Line line) {
    Matcher label = LABEL.matcher(line.folded());
    while (label.find()) {
      int end = Folding.skipSpaces(line.folded(), label.end());
      if (end < line.folded().length() && line.folded().charAt(end) == ':') {
        return label.start();
      }
    }
    return -1;
  }

  private Contact read() {
    Matcher label = LABEL.matcher(folded);
    String kind = null;
    int start = 0;
    while (label.find()) {
      if (isLabel(label)) {
        value(kind, start, label.start());
        kind = kind(label);
        start = kind.equals("person") ? label.start() : label.end();
      }
    }
    value(kind, start, folded.length());
    boolean none = phones.isEmpty() && emails.isEmpty() && address == null && postcode == null;
    return none ? null : new Contact(phones, address, postcode, emails, note);
  }

  private boolean isLabel(Matcher label) {
    int end = Folding.skipSpaces(folded, label.end());
    char before = label.start() == 0 ? ' ' : folded.charAt(label.start() - 1);
    boolean free = " ;,。、(:/".indexOf(before) >= 0;
    boolean followed = end < folded.length() && opensValue(folded.charAt(end));
    return followed && (free || folded.charAt(end) == ':');
  }

  private static boolean opensValue(char c) {
    return c == ':' || c == '(' || (c < 128 && Character.isLetterOrDigit(c));
  }

  private static String kind(Matcher label) {
    for (String kind : List.of("phone", "address", "postcode", "email", "person")) {
      if (label.group(kind) != null) {
        return kind;
      }
    }
    return "";
  }

  private void value(String kind, int from, int to) {
    if (kind == null) {
      return;
    }
    switch (kind) {
      case "phone" -> all(PHONE, from, to, phones);
      case "email" -> all(EMAIL, from, to, emails);
      case "postcode" -> postcode = postcode == null ? first(POSTCODE, from, to) : postcode;
      case "address" -> address = address == null ? address(from, to) : address;
      default -> note = note == null ? address(from, to) : note;
    }
    if (kind.equals("phone") || kind.equals("address")) {
      all(EMAIL, from, to, emails);
    }
  }

  private void all(Pattern pattern, int from, int to, List<String> values) {
    Matcher found = pattern.matcher(folded).region(from, to);
    while (found.find() && values.size() < 20) {
      String value = found.group();
      if (!values.contains(value)) {
        values.add(value);
      }
    }
  }

  private String first(Pattern pattern, int from, int to) {
    Matcher found = pattern.matcher(folded).region(from, to);
    return found.find() ? found.group() : null;
  }

  /** The value as printed, up to the end of its sentence, without the marks around it. */
  private String address(int from, int to) {
    int start = from;
    while (start < to && " :,;(".indexOf(folded.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < to && ";。\n".indexOf(text.charAt(end) == '\n' ? '\n' : folded.charAt(end)) < 0) {
      end++;
    }
    while (end > start && " ,;。、(".indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > start && end - start <= 500 ? text.substring(start, end) : null;
  }
}
