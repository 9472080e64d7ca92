package org.tongbao.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tongbao.feedback.CaseAction.Party;
import org.tongbao.shared.problem.Problem;

/** Whatever is tried with a case, in whatever order and however late. */
class FeedbackPropertyTest {

  private static final Instant START = Instant.parse("2026-03-18T01:00:00Z");
  private static final UUID SOMEWHERE = UUID.fromString("0197a3c2-0000-7000-8000-000000000000");

  /** An attempt, some days after the one before. */
  record Attempt(CaseAction action, int daysLater) {}

  @Provide
  Arbitrary<List<Attempt>> attempts() {
    return Combinators.combine(
            Arbitraries.of(CaseAction.values()), Arbitraries.integers().between(0, 9))
        .as(Attempt::new)
        .list()
        .ofMaxSize(40);
  }

  @Property
  void aCaseKeepsToItsLife(@ForAll("attempts") List<Attempt> attempts) {
    Feedback made = received();
    List<CaseEvent> history =
        new ArrayList<>(List.of(made.submitted(step(Party.SUBMITTER, START))));
    Instant now = START;
    for (Attempt attempt : attempts) {
      now = now.plusSeconds(attempt.daysLater() * 86_400L);
      tried(made, attempt.action(), now, history);
      assertThat(made.milestones().endedAt() != null).isEqualTo(made.status().isOver());
      assertThat(made.duplicateOf() == null || made.status() == FeedbackStatus.CLOSED).isTrue();
    }
    for (int i = 1; i < history.size(); i++) {
      assertThat(history.get(i).view().from()).isEqualTo(history.get(i - 1).view().to());
    }
    for (CaseAction action : CaseAction.values()) {
      assertThat(history.stream().filter(event -> event.type().name().equals(past(action))).count())
          .isLessThanOrEqualTo(action.most());
    }
  }

  private static void tried(
      Feedback made, CaseAction action, Instant now, List<CaseEvent> history) {
    Party party =
        CaseAction.of(Party.STAFF).anyMatch(action::equals) ? Party.STAFF : Party.SUBMITTER;
    Step step = step(party, now);
    boolean allowed = new CaseGuard(made, party, step.on()).allowed().contains(action.path());
    String before = facts(made);
    Instant replied = made.milestones().repliedAt();
    try {
      CaseEvent event = take(made, action, step);
      assertThat(allowed).as("taken though not allowed: " + action).isTrue();
      if (event != null) {
        history.add(event);
      }
    } catch (Problem refusal) {
      assertThat(allowed).as("refused though allowed: " + action).isFalse();
      assertThat(facts(made)).isEqualTo(before);
    }
    assertThat(replied == null || replied.equals(made.milestones().repliedAt())).isTrue();
  }

  private static CaseEvent take(Feedback made, CaseAction action, Step step) {
    LocalDate later = step.on().plusDays(5);
    return switch (action) {
      case ACCEPTANCE -> made.accept(later, step);
      case REJECTION -> made.reject(new Rejection("不属职责", null), step);
      case ASSIGNMENT -> made.assign(new Assignment("综合科", null, null), step);
      case TRANSFER -> made.transfer(SOMEWHERE, later, step);
      case EXTENSION -> made.extend(made.dueOn().plusDays(5), step);
      case REPLIES -> made.reply(step);
      case CLOSURE -> made.close(later, step);
      case SPAM_MARK -> made.markSpam(step);
      case RESTORATION -> made.restore(step);
      case DUPLICATE -> made.closeAsDuplicate(SOMEWHERE, later, step);
      case MESSAGES -> {
        made.message(step.actor() == null, step);
        yield null;
      }
      case WITHDRAWAL -> made.withdraw(step);
      case RATING -> made.rate(new Rating(3, false, null), step);
      case REOPENING -> made.reopen(later, step);
    };
  }

  private static String past(CaseAction action) {
    return switch (action) {
      case TRANSFER -> "TRANSFERRED";
      case EXTENSION -> "EXTENDED";
      case REOPENING -> "REOPENED";
      case RATING -> "RATED";
      default -> "";
    };
  }

  private static String facts(Feedback made) {
    return List.of(made.status(), made.dueOn(), made.organisationId(), made.updatedAt()).toString()
        + made.rating()
        + made.rejection()
        + made.assignment()
        + made.reopenUntil()
        + made.milestones().endedAt();
  }

  private static Feedback received() {
    FeedbackInput input =
        new FeedbackInput(
            null,
            null,
            null,
            SOMEWHERE,
            FeedbackKind.OPINION,
            null,
            null,
            "很好",
            null,
            false,
            null,
            null);
    Submission said =
        new Submission(
            Target.of(SOMEWHERE), input, new Ticket("20260318-00000000", "0000000000"), START);
    return new Feedback(SOMEWHERE, said, LocalDate.of(2026, 3, 23), START);
  }

  private static Step step(Party party, Instant at) {
    return new Step(
        party == Party.STAFF ? "zhou.qing" : null,
        at,
        LocalDate.ofInstant(at, ZoneOffset.UTC),
        null);
  }
}
