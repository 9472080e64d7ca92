package org.tongbao.importing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongbao.importing.Heading.Strength;
import org.tongbao.shared.text.Folding;

/** Tells the heading of a line from the text that goes on behind it. */
final class HeadingReader {

  private static final int LONGEST = 300;
  private static final int LONGEST_SENTENCE = 100;
  private static final String WORK = "(?:的?(?:整改|落实|进展|完成|推进|工作|具体){0,4}(?:情况|结果|措施|成效)?)";
  private static final Pattern ISSUE_END =
      Pattern.compile(
          "问题[”\"’』」]?" + WORK + "(?:[”\"’』」]{0,2}[。:]| {0,8}(?=一是)|,(?=一是| ?整改)| {1,8}(?=整改))");
  private static final Pattern AGAINST_END = Pattern.compile("问题[”\"’』」]?,");
  private static final Pattern ABOUT = Pattern.compile("^[“\"]?(?:关于|针对|对于|就|对)");
  private static final Pattern QUOTED = Pattern.compile("^(?:关于|针对|对于|对)?[“\"‘「]");
  private static final Pattern NAMES_ISSUE =
      Pattern.compile("问题[”\"’』」]{0,3}" + WORK + "[”\"’』」]{0,2}$");
  private static final Pattern NAMES_WORK = Pattern.compile("(?:整改|落实|进展)(?:情况|结果|措施)$");
  private static final Pattern ACTS =
      Pattern.compile("解决|处理|整治|化解|研究|排查|梳理|查找|推动|妥善|整改了|纠正|杜绝|防止|避免|完善|加强|讨论");
  private static final Pattern ASIDE = Pattern.compile("\\([^()]{0,60}\\)$");

  private final Line line;
  private final String folded;

  private HeadingReader(Line line) {
    this.line = line;
    this.folded = line.foldedRest();
  }

  static Heading read(Line line) {
    return new HeadingReader(line).read();
  }

  private Heading read() {
    FoundLabel action = LabelReader.actionInside(head());
    boolean labelled = action != null && action.start() <= LONGEST;
    int end = labelled ? action.start() : end();
    if (end == 0 || end > LONGEST) {
      return new Heading(0, "", false, Strength.NONE);
    }
    String text = bare(folded.substring(0, end));
    Strength strength = labelled ? Strength.STRONG : strength(text, end);
    return new Heading(end, text, end == folded.length(), strength);
  }

  private boolean isSentence() {
    return folded.indexOf('。') >= 0 || folded.indexOf(';') >= 0;
  }

  /** As much of the line as can hold a heading. */
  private String head() {
    return folded.length() <= 2 * LONGEST ? folded : folded.substring(0, 2 * LONGEST);
  }

  private int end() {
    Quotations quotations = Quotations.of(head());
    Matcher issue = ISSUE_END.matcher(head());
    int sentence = sentenceEnd(quotations);
    while (issue.find()) {
      if (!quotations.contain(issue.end() - 1) && (issue.end() <= sentence || sentence == 0)) {
        return issue.end();
      }
    }
    Matcher against = AGAINST_END.matcher(head());
    if (ABOUT.matcher(folded).find() && isSentence() && against.find()) {
      return against.end();
    }
    if (sentence == folded.length()) {
      return serialAfterSpace(sentence);
    }
    return sentence <= LONGEST_SENTENCE ? sentence : 0;
  }

  /** Behind the first sentence end or colon that is in no quotation, or the whole short line. */
  private int sentenceEnd(Quotations quotations) {
    String head = head();
    FoundLabel finding = LabelReader.lead(folded);
    int from = finding == null ? 0 : finding.valueStart();
    for (int i = from; i < head.length(); i++) {
      boolean ends = "。:;!?".indexOf(head.charAt(i)) >= 0 && !quotations.contain(i);
      if (ends) {
        return Folding.skipSpaces(head, i + 1);
      }
    }
    return head.length() == folded.length() ? folded.length() : 0;
  }

  private int serialAfterSpace(int end) {
    int serial = folded.indexOf(" 一是");
    return serial > 0 ? serial + 1 : end;
  }

  private Strength strength(String text, int end) {
    if (line.marker() != null && line.marker().kind() == MarkerKind.PROBLEM) {
      return Strength.STRONG;
    }
    FoundLabel label = LabelReader.lead(folded);
    if (label != null && label.label() == Label.FINDING) {
      return Strength.STRONG;
    }
    if (Phrases.isField(text) || Phrases.isOverview(text)) {
      return Strength.TITLE;
    }
    boolean about = ABOUT.matcher(text).find();
    boolean namesIssue = NAMES_ISSUE.matcher(text).find();
    if (about && folded.charAt(Math.max(0, end - 1)) == ',' && !namesSerial(end)) {
      return Strength.MEDIUM;
    }
    if (namesIssue && (about || QUOTED.matcher(text).find())) {
      return Strength.STRONG;
    }
    if (about && NAMES_WORK.matcher(text).find()) {
      return Strength.STRONG;
    }
    String fault = text.replace("问题", "");
    boolean plain = text.length() <= 60 && !ACTS.matcher(text).find();
    boolean states = namesIssue && plain && Phrases.isNegative(fault);
    return states ? Strength.STRONG : Strength.TITLE;
  }

  private boolean namesSerial(int end) {
    return folded.startsWith("一是", end) || folded.startsWith("整改", end);
  }

  /** Without the marks, spaces and brackets at the end of a heading. */
  private static String bare(String heading) {
    String bare = withoutMarks(heading);
    return withoutMarks(ASIDE.matcher(bare).replaceFirst(""));
  }

  private static String withoutMarks(String text) {
    int end = text.length();
    while (end > 0 && "。:;,!? ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }
}
