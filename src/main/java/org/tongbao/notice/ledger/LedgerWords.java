package org.tongbao.notice.ledger;

import java.util.Locale;
import org.tongbao.notice.Deadline;
import org.tongbao.notice.DeadlineKind;
import org.tongbao.shared.problem.Messages;

/** The words of a ledger in a language. */
record LedgerWords(Locale locale) {

  private static final Messages MESSAGES = Messages.named("notice-ledger");

  String word(String key) {
    return MESSAGES.text(locale, key);
  }

  /** The word for a value of an enumeration; null for null. */
  String word(Enum<?> value) {
    return value == null ? null : word(value.name());
  }

  /** A date where that says all, else words, such as {@code 立行立改，长期坚持}; null for null. */
  Object deadline(Deadline deadline) {
    if (deadline == null) {
      return null;
    }
    boolean dated = deadline.kind() == DeadlineKind.BY_DATE && deadline.on() != null;
    if (dated && !deadline.sustain()) {
      return deadline.on();
    }
    String when = dated ? deadline.on().toString() : word(deadline.kind());
    return deadline.sustain() ? when + word("then") + word("sustained") : when;
  }
}
