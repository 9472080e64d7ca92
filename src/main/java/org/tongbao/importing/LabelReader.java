package org.tongbao.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds printed labels (责任单位：, 【整改措施】, …) in folded text. */
final class LabelReader {

  private static final Pattern LEAD =
      Pattern.compile(
          "[(\\[【]?(?<word>"
              + Label.alternation(Label.values())
              + ") ?(?:[)\\]】][:。]?|:| (?= )|[。]|$)");
  private static final Pattern ACTION_BEFORE_SERIAL =
      Pattern.compile("(?<word>" + Label.alternation(Label.ACTION) + ")[, ]?(?=一是)");
  private static final Pattern FIELD =
      Pattern.compile(
          "(?:^|(?<=[;,。、 (\\[【]))(?<word>"
              + Label.alternation(
                  Label.COMPLETION,
                  Label.DEADLINE,
                  Label.LEADER,
                  Label.LEAD_UNIT,
                  Label.UNITS,
                  Label.PERSON)
              + ") ?[)\\]】]?:");
  private static final Pattern ACTION_INSIDE =
      Pattern.compile(
          "(?<=[。;,:” )])[(\\[【]?(?<word>"
              + Label.alternation(Label.ACTION)
              + ") ?(?:[)\\]】]:?|:|[, ]?(?=一是))");
  private static final String VALUE_ENDS = ";。,、 )(]】[【";

  private LabelReader() {}

  /** The label a text begins with, or null; its value is the rest of the text. */
  static FoundLabel lead(String folded) {
    Matcher lead = LEAD.matcher(folded);
    if (lead.lookingAt()) {
      return found(lead, folded.length());
    }
    Matcher action = ACTION_BEFORE_SERIAL.matcher(folded);
    return action.lookingAt() ? found(action, folded.length()) : null;
  }

  /** The first label after a sentence or title that announces measures, or null. */
  static FoundLabel actionInside(String folded) {
    Matcher action = ACTION_INSIDE.matcher(folded);
    return action.find() ? found(action, folded.length()) : null;
  }

  /** All labels that fill a field, with values that end before the next. */
  static List<FoundLabel> fields(String folded) {
    List<FoundLabel> fields = new ArrayList<>();
    Matcher field = FIELD.matcher(folded);
    FoundLabel open = null;
    while (field.find()) {
      if (open != null) {
        fields.add(ended(open, folded, field.start()));
      }
      open = found(field, folded.length());
    }
    if (open != null) {
      fields.add(ended(open, folded, folded.length()));
    }
    return fields;
  }

  private static FoundLabel found(Matcher match, int end) {
    String word = match.group("word");
    return new FoundLabel(Label.of(word), word, match.start(), match.end(), end);
  }

  private static FoundLabel ended(FoundLabel label, String folded, int limit) {
    int end = limit;
    int stop = firstEnd(folded, label.valueStart(), limit);
    if (stop > label.valueStart()) {
      end = stop;
    }
    while (end > label.valueStart() && VALUE_ENDS.indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    return new FoundLabel(label.label(), label.word(), label.start(), label.valueStart(), end);
  }

  private static int firstEnd(String folded, int from, int limit) {
    int at = from;
    while (at < limit && ";。)".indexOf(folded.charAt(at)) < 0) {
      at++;
    }
    return at;
  }
}
