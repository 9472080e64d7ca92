package org.tongbao.feedback;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a case worker can do: the whole table of states, read row by row. */
enum CaseAction {
  ACCEPTANCE(FeedbackStatus.ACCEPTED, FeedbackStatus.RECEIVED),
  ASSIGNMENT(FeedbackStatus.ASSIGNED, FeedbackStatus.ACCEPTED, FeedbackStatus.ASSIGNED),
  REPLIES(FeedbackStatus.REPLIED, FeedbackStatus.ASSIGNED, FeedbackStatus.REPLIED),
  CLOSURE(FeedbackStatus.CLOSED, FeedbackStatus.REPLIED);

  private final FeedbackStatus to;

  @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
  private final Set<FeedbackStatus> from;

  CaseAction(FeedbackStatus to, FeedbackStatus first, FeedbackStatus... more) {
    this.to = to;
    this.from = Set.copyOf(EnumSet.of(first, more));
  }

  FeedbackStatus to() {
    return to;
  }

  boolean possibleIn(FeedbackStatus status) {
    return from.contains(status);
  }

  EventType event() {
    return EventType.valueOf(to.name());
  }

  /** The action as the API's paths name it. */
  String path() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What can be done next. */
  static List<CaseAction> in(FeedbackStatus status) {
    return Arrays.stream(values()).filter(action -> action.possibleIn(status)).toList();
  }
}
