package org.tongbao.feedback;

import static org.tongbao.feedback.FeedbackStatus.ACCEPTED;
import static org.tongbao.feedback.FeedbackStatus.ASSIGNED;
import static org.tongbao.feedback.FeedbackStatus.CLOSED;
import static org.tongbao.feedback.FeedbackStatus.RECEIVED;
import static org.tongbao.feedback.FeedbackStatus.REOPENED;
import static org.tongbao.feedback.FeedbackStatus.REPLIED;
import static org.tongbao.feedback.FeedbackStatus.SPAM;
import static org.tongbao.feedback.FeedbackStatus.TRANSFERRED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What can be done with a case, by whom, and in which states: the whole table. */
enum CaseAction {
  ACCEPTANCE(Party.STAFF, RECEIVED, TRANSFERRED),
  REJECTION(Party.STAFF, RECEIVED, TRANSFERRED),
  ASSIGNMENT(Party.STAFF, ACCEPTED, ASSIGNED, REOPENED),
  TRANSFER(Party.STAFF, ACCEPTED, ASSIGNED),
  EXTENSION(Party.STAFF, ACCEPTED, ASSIGNED, REOPENED),
  REPLIES(Party.STAFF, ASSIGNED, REPLIED),
  CLOSURE(Party.STAFF, REPLIED),
  SPAM_MARK(Party.STAFF, RECEIVED),
  RESTORATION(Party.STAFF, SPAM),
  DUPLICATE(Party.STAFF, RECEIVED, TRANSFERRED, ACCEPTED, ASSIGNED),
  MESSAGES(Party.EITHER, RECEIVED, SPAM, TRANSFERRED, ACCEPTED, ASSIGNED, REPLIED, REOPENED),
  WITHDRAWAL(Party.SUBMITTER, RECEIVED, SPAM, TRANSFERRED, ACCEPTED, ASSIGNED, REOPENED),
  RATING(Party.SUBMITTER, CLOSED),
  REOPENING(Party.SUBMITTER, CLOSED);

  /** Whose move it is. */
  enum Party {
    STAFF,
    SUBMITTER,
    EITHER;

    private boolean includes(Party one) {
      return this == one || this == EITHER;
    }
  }

  private final Party by;

  @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
  private final Set<FeedbackStatus> from;

  CaseAction(Party by, FeedbackStatus first, FeedbackStatus... more) {
    this.by = by;
    this.from = Set.copyOf(EnumSet.of(first, more));
  }

  boolean possibleIn(FeedbackStatus status) {
    return from.contains(status);
  }

  /** How often it can be done for one case. */
  int most() {
    return switch (this) {
      case TRANSFER -> 2;
      case EXTENSION, REOPENING, RATING -> 1;
      default -> Integer.MAX_VALUE;
    };
  }

  /** The action as the API's paths name it. */
  String path() {
    return this == SPAM_MARK ? "spam" : name().toLowerCase(Locale.ROOT);
  }

  /** What a party does, whatever the state. */
  static Stream<CaseAction> of(Party party) {
    return Arrays.stream(values()).filter(action -> action.by.includes(party));
  }
}
