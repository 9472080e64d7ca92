package org.tongbao.notice.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongbao.notice.Deadline;
import org.tongbao.notice.DeadlineKind;
import org.tongbao.shared.sheet.SheetCell;

/** Reads deadlines as offices write them: a day, 立行立改, 长期; each may be kept up (长期坚持). */
final class DeadlineCell {

  private static final Pattern DAY =
      Pattern.compile("([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?");

  private static final String BETWEEN = "[，,；;、\n]|并";

  private DeadlineCell() {}

  /** Empty when it is none. */
  static Optional<Deadline> read(SheetCell cell) {
    if (cell.day() != null) {
      return Optional.of(new Deadline(DeadlineKind.BY_DATE, cell.day(), false));
    }
    List<String> parts =
        new ArrayList<>(
            Arrays.stream(cell.text().split(BETWEEN))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList());
    boolean sustain = parts.removeIf(part -> says(part, "sustained"));
    if (parts.isEmpty() && sustain) {
      return Optional.of(new Deadline(DeadlineKind.ONGOING, null, true));
    }
    return parts.size() == 1 ? one(parts.get(0), sustain) : Optional.empty();
  }

  private static Optional<Deadline> one(String part, boolean sustain) {
    for (DeadlineKind kind : DeadlineKind.values()) {
      if (says(part, kind.name())) {
        return Optional.of(new Deadline(kind, null, sustain));
      }
    }
    return day(part).map(day -> new Deadline(DeadlineKind.BY_DATE, day, sustain));
  }

  private static Optional<LocalDate> day(String text) {
    Matcher matcher = DAY.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(matcher.group(1)),
              Integer.parseInt(matcher.group(2)),
              Integer.parseInt(matcher.group(3))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static boolean says(String part, String key) {
    return LedgerHeader.LANGUAGES.stream().anyMatch(words -> words.word(key).equals(part));
  }
}
