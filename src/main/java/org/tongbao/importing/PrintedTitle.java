package org.tongbao.importing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongbao.shared.text.Folding;

/**
 * The title of a notice, printed on one line or on several; a body that is named before 关于 in it is
 * the issuer.
 */
record PrintedTitle(int start, int end, String issuer, String text) {

  private static final String ASIDE = "(?:\\([^()]{0,20}\\))?";
  private static final Pattern TITLE =
      Pattern.compile("^[^。;!?]{0,110}(?:通报|公示|公告|通告|报告|公开|通知|公布)" + ASIDE + "$");
  private static final Pattern BARE =
      Pattern.compile("^[^。;!?]{0,100}(?:整改|巡察|巡视)[^。;!?]{0,30}情况(?:汇报|说明|总结)?" + ASIDE + "$");
  private static final Pattern CONTINUATION =
      Pattern.compile("^(?:的|情况|整改)?[^。;!?,:]{0,10}(?:通报|公示|公告|通告|报告)" + ASIDE + "$");
  private static final Pattern UNFINISHED =
      Pattern.compile("^[^。;!?]{0,80}(?:关于[^。;!?]{0,60}|[、和与及对])$");
  private static final Pattern ISSUER =
      Pattern.compile(
          "^(?<body>中共[^。,;:“”]{2,60}?(?:党委|党组|委员会|党工委|总支部|党总支|支部))(?=[^的内会部委书班领党机]).*");

  /** The title that ends in the line at {@code i} or the next, or null. */
  static PrintedTitle at(List<Line> lines, int i) {
    String folded = lines.get(i).folded();
    boolean bare = BARE.matcher(folded).matches();
    if (!bare && !TITLE.matcher(folded).matches()) {
      return null;
    }
    int end = i + 1;
    if (bare && end < lines.size() && CONTINUATION.matcher(lines.get(end).folded()).matches()) {
      end++;
    }
    int start = i;
    while (start > 0 && i - start < 2 && goesOn(lines.get(start - 1), folded)) {
      start--;
      folded = lines.get(start).folded() + folded;
    }
    StringBuilder text = new StringBuilder();
    lines.subList(start, end).forEach(line -> text.append(line.text()));
    return text.length() > 500 ? null : split(start, end, text.toString());
  }

  /** Whether the title begins in the line above: that one ends in the middle of it. */
  private static boolean goesOn(Line above, String folded) {
    return !folded.contains("关于")
        && !PortalChrome.is(above)
        && !DateLine.is(above)
        && PortalChrome.documentNumber(above) == null
        && UNFINISHED.matcher(above.folded()).matches();
  }

  private static PrintedTitle split(int start, int end, String text) {
    int about = text.indexOf("关于");
    String before = about > 0 ? text.substring(0, about).strip() : "";
    if (before.length() > 3 && Names.mayBeBody(Folding.fold(before))) {
      return new PrintedTitle(start, end, before, text.substring(about));
    }
    Matcher issuer = ISSUER.matcher(text);
    String body = about != 0 && issuer.matches() ? issuer.group("body") : null;
    return new PrintedTitle(start, end, body, text);
  }
}
