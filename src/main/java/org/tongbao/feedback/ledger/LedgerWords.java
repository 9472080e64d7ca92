package org.tongbao.feedback.ledger;

import java.util.Locale;
import org.tongbao.shared.problem.Messages;

/** The words of a ledger's files, in the language of whoever asked for it. */
final class LedgerWords {

  private static final Messages MESSAGES = Messages.named("ledger");

  private final Locale locale;
  private final LedgerScope scope;

  LedgerWords(Locale locale, LedgerScope scope) {
    this.locale = locale;
    this.scope = scope;
  }

  LedgerScope scope() {
    return scope;
  }

  String word(String key) {
    return MESSAGES.text(locale, key);
  }

  /** The word for a value of an enumeration; null for null. */
  String word(Enum<?> value) {
    return value == null ? null : word(value.name());
  }

  /** Yes or no; null for null. */
  String word(Boolean value) {
    return value == null ? null : word(value.toString());
  }
}
