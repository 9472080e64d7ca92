package org.tongbao.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongbao.notice.Inspection;
import org.tongbao.notice.InspectionKind;

/** Reads from the opening who inspected whom, from when to when, and when the result was told. */
final class InspectionReader {

  private static final String NUMBER = "[一二三四五六七八九十\\d]{1,4}";
  private static final Pattern TEAM =
      Pattern.compile("(?<team>[\\u4e00-\\u9fffA-Za-z\\d]{0,30}?(?:巡[察视]" + NUMBER + "组|巡[察视]组))");
  private static final Pattern CUT =
      Pattern.compile(".*(?:由|接受了?|经|派出|日|期间|以来|起|安排|部署|对|向|按照|根据|听取|收到|同意|要求|月|至|在|了)");
  private static final Pattern TERM = Pattern.compile("(?:第)?" + NUMBER + "届");
  private static final Pattern ROUND = Pattern.compile("第?" + NUMBER + "轮");
  private static final Pattern BODY =
      Pattern.compile("对(?<body>[^。;,]{2,60}?)(?:进行|开展|实施|展开|进驻|的?(?:常规|专项)巡[察视])");

  private String team;
  private String body;
  private String term;
  private String round;
  private InspectionKind kind;
  private LocalDate startedOn;
  private LocalDate endedOn;
  private LocalDate feedbackOn;

  private InspectionReader() {}

  /** The inspection, or null when nothing is said of one. */
  static Inspection read(List<Line> opening) {
    InspectionReader reader = new InspectionReader();
    opening.stream().limit(20).forEach(line -> reader.readParagraph(line.folded()));
    return reader.inspection();
  }

  private void readParagraph(String folded) {
    if (folded.length() > 3000) {
      return;
    }
    List<FoundDate> dates = DateReader.find(folded);
    int start = 0;
    for (String sentence : folded.split("(?<=[。;])", -1)) {
      int from = start;
      int end = start + sentence.length();
      readSentence(
          sentence,
          from,
          dates.stream().filter(date -> date.start() >= from && date.start() < end).toList());
      start = end;
    }
  }

  private void readSentence(String sentence, int offset, List<FoundDate> dates) {
    if (!sentence.contains("巡察") && !sentence.contains("巡视")) {
      return;
    }
    readSpan(sentence, offset, dates);
    int told = sentence.indexOf("反馈");
    if (feedbackOn == null && told >= 0) {
      for (FoundDate date : dates) {
        boolean span = date.date() != null && date.date().equals(endedOn);
        boolean start = date.date() != null && date.date().equals(startedOn);
        feedbackOn = date.start() - offset < told && !span && !start ? date.date() : feedbackOn;
      }
    }
    readTeam(sentence);
    term = term == null ? first(TERM, sentence) : term;
    round = round == null ? first(ROUND, sentence) : round;
    kind = kind == null ? kind(sentence) : kind;
  }

  private void readSpan(String sentence, int offset, List<FoundDate> dates) {
    for (int i = 1; i < dates.size() && startedOn == null; i++) {
      int end = dates.get(i - 1).end() - offset;
      String between =
          sentence.substring(end, Math.max(end, dates.get(i).start() - offset)).strip();
      if (between.matches("[至到—–~-]{1,2}")) {
        startedOn = dates.get(i - 1).date();
        endedOn = dates.get(i).date();
      }
    }
  }

  private void readTeam(String sentence) {
    Matcher found = TEAM.matcher(sentence);
    while (found.find()) {
      String name = CUT.matcher(found.group("team")).replaceFirst("");
      boolean numbered = name.matches(".*" + NUMBER + ".*组");
      boolean better = team == null || (numbered && !team.matches(".*" + NUMBER + ".*组"));
      if (better && name.length() > 3) {
        team = name;
      }
      Matcher inspected = BODY.matcher(sentence).region(found.end(), sentence.length());
      if (body == null && inspected.find()) {
        body = inspected.group("body");
      }
    }
  }

  private static InspectionKind kind(String sentence) {
    if (sentence.contains("回头看")) {
      return InspectionKind.LOOK_BACK;
    }
    if (sentence.contains("提级")) {
      return InspectionKind.ELEVATED;
    }
    if (sentence.contains("交叉")) {
      return InspectionKind.CROSS;
    }
    if (sentence.contains("机动")) {
      return InspectionKind.MOBILE;
    }
    if (sentence.contains("专项巡") || sentence.contains("专项的巡")) {
      return InspectionKind.SPECIAL;
    }
    if (sentence.contains("延伸")) {
      return InspectionKind.EXTENDED;
    }
    return sentence.contains("常规") ? InspectionKind.ROUTINE : null;
  }

  private static String first(Pattern pattern, String sentence) {
    Matcher found = pattern.matcher(sentence);
    return found.find() ? found.group() : null;
  }

  private Inspection inspection() {
    boolean silent = team == null && startedOn == null && feedbackOn == null && body == null;
    return silent
        ? null
        : new Inspection(kind, term, round, team, body, startedOn, endedOn, feedbackOn);
  }
}
