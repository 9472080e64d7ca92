package org.tongbao.importing;

import java.util.List;
import java.util.regex.Pattern;

/** Finds where the tail of a notice begins, looking upwards from its last line. */
final class TailStart {

  private static final int LONGEST_TAIL = 60;
  private static final int MOST_UNREAD = 3;
  private static final Pattern INVITATION =
      Pattern.compile(
          "欢迎[^。]{0,60}(?:监督|意见|建议|反映)|如有[^。]{0,20}(?:意见|建议|异议|问题)[^。]{0,40}|特此(?:通报|公告|公示|报告)"
              + "|意见(?:和|、|或)?建议[^。]{0,20}(?:反映|反馈)|公示期(?:间|限|为)|接受(?:社会|群众|广大)[^。]{0,20}监督"
              + "|^(?:联系|监督|反馈|举报|受理)(?:方式|渠道|途径)(?:如下)?:?$");

  private TailStart() {}

  /** The index of the first line of the tail, or the number of lines when there is none. */
  static int of(List<Line> lines) {
    int start = lines.size();
    int unread = 0;
    int last = Math.max(0, lines.size() - LONGEST_TAIL);
    for (int i = lines.size() - 1; i >= last && unread <= MOST_UNREAD; i--) {
      Line line = lines.get(i);
      if (belongs(lines, i, start)) {
        start = i;
        unread = 0;
      } else if (line.isMarked()) {
        break;
      } else {
        unread++;
      }
    }
    boolean outlook =
        start > 0
            && start < lines.size()
            && isClosing(lines.get(start))
            && !lines.get(start - 1).isMarked()
            && Phrases.looksAhead(lines.get(start - 1).folded());
    boolean behindMeasure = start > 1 && lines.get(start - 2).isMarked();
    return outlook && behindMeasure ? start - 1 : start;
  }

  private static boolean belongs(List<Line> lines, int i, int start) {
    Line line = lines.get(i);
    if (ContactReader.isContact(line)) {
      return true;
    }
    if (line.isMarked()) {
      return false;
    }
    return isClosing(line)
        || isSigned(line)
        || DateLine.is(line)
        || PortalChrome.is(line)
        || isSignature(lines, i, start);
  }

  /** Whether it invites the public to answer or ends the notice in set words. */
  static boolean isClosing(Line line) {
    return line.text().length() < 400 && INVITATION.matcher(line.folded()).find();
  }

  /** Whether a name and a date make up the line. */
  static boolean isSigned(Line line) {
    FoundDate date = DateLine.last(line);
    int end = date == null ? 0 : DateLine.nameEnd(line, date);
    return end > 0 && date.withYear() && Names.mayBeBody(line.folded().substring(0, end));
  }

  private static boolean isSignature(List<Line> lines, int i, int start) {
    String folded = lines.get(i).folded();
    boolean last = i == lines.size() - 1;
    if (last || start > i + 1) {
      boolean aboveTail =
          i > 0
              && (isClosing(lines.get(i - 1))
                  || ContactReader.isContact(lines.get(i - 1))
                  || DateLine.is(lines.get(i - 1)));
      return Names.isBody(folded) && (aboveTail || folded.startsWith("中共"));
    }
    Line below = lines.get(i + 1);
    boolean beside = DateLine.is(below) || isSigned(below);
    return (beside && Names.mayBeBody(folded)) || Names.isBody(folded);
  }
}
