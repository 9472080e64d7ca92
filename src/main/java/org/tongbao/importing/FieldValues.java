package org.tongbao.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tongbao.notice.Completion;
import org.tongbao.notice.Deadline;
import org.tongbao.notice.Responsibility;
import org.tongbao.shared.text.Folding;

/** The fields of one issue or measure, as its labels fill them one by one. */
final class FieldValues {

  private static final int LONGEST = 200;
  private static final Pattern BASICALLY = Pattern.compile("^(?:已经?)?基本(?:整改)?(?:完成|到位|办结).*");
  private static final Pattern DONE =
      Pattern.compile("^(?:已经?(?:全部|整改)?(?:完成|整改|办结|销号)|(?:整改)?完成|全部完成|整改到位|办结)(?![率时 0-9]).*");

  private static final Pattern PLAIN =
      Pattern.compile(
          "^(?:已经?|全部)?(?:基本)?(?:整改)?(?:完成|到位|办结|销号)(?:整改)?[。;,]?"
              + "(?:并?(?:长期|持续|常态化)[^。]{0,8})?[。;]?$");

  private final List<String> units = new ArrayList<>();
  private String leader;
  private String leadUnit;
  private String person;
  private Deadline deadline;
  private Completion completion = Completion.NOT_DONE;
  private boolean sustained;

  void set(Label label, String value) {
    String folded = Folding.fold(value);
    switch (label) {
      case DEADLINE -> setDeadline(folded);
      case COMPLETION -> setCompletion(folded);
      case LEADER -> leader = leader == null ? named(value) : leader;
      case LEAD_UNIT -> leadUnit = leadUnit == null ? named(value) : leadUnit;
      case PERSON -> person = person == null ? named(value) : person;
      case UNITS -> addUnits(value);
      default -> {
        // the parts of an issue are text, not fields
      }
    }
  }

  private void setDeadline(String folded) {
    deadline = deadline == null ? DeadlineReader.read(folded) : deadline;
    setCompletion(folded);
  }

  private void setCompletion(String folded) {
    if (BASICALLY.matcher(folded).matches()) {
      completion = Completion.BASICALLY_DONE;
    } else if (DONE.matcher(folded).matches() && folded.length() <= LONGEST) {
      completion = Completion.DONE;
    }
    sustained |= DeadlineReader.isSustained(folded);
  }

  /** Takes the text of a part of an issue for its completion when it says nothing else. */
  void setPlainCompletion(String value) {
    String folded = Folding.fold(value);
    if (PLAIN.matcher(folded).matches()) {
      setCompletion(folded);
    }
  }

  private void addUnits(String value) {
    for (String unit : value.split("[、，,；;\\s　]+", -1)) {
      if (!unit.isBlank() && unit.length() <= LONGEST && units.size() < 50) {
        units.add(unit);
      }
    }
  }

  private static String named(String value) {
    return value.isBlank() || value.length() > LONGEST ? null : value;
  }

  /** Who answers for it, or null when nothing says so. */
  Responsibility responsibility() {
    boolean silent = leader == null && leadUnit == null && person == null && units.isEmpty();
    return silent ? null : new Responsibility(leader, leadUnit, units, person);
  }

  Deadline deadline() {
    return deadline;
  }

  Completion completion() {
    return completion;
  }

  boolean sustained() {
    return sustained;
  }
}
