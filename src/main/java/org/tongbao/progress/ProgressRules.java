package org.tongbao.progress;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.tongbao.notice.Attainment;
import org.tongbao.notice.Inspection;
import org.tongbao.notice.TaskState;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/** What an entry must keep to. */
final class ProgressRules {

  private ProgressRules() {}

  /**
   * Lets an entry pass.
   *
   * @param today in the zone of the office
   * @throws Problem 422 with all that is wrong with it
   */
  static void require(
      TaskState task, Turn before, Turn next, ProgressInput input, LocalDate today) {
    Problem problem = new Problem(ProblemType.INVALID_CONTENT);
    boolean passed = inTime(task.notice().inspection(), input.occurredOn(), today, problem);
    boolean reopened = next.reopened(before);
    if (reopened != input.hasReason()) {
      problem.violation("/reason", reopened ? "reopening-reason" : "reason-without-reopening");
      passed = false;
    }
    Optional<String> contradiction = contradiction(task, next.reached());
    contradiction.ifPresent(key -> problem.violation("/completion", key));
    if (!passed || contradiction.isPresent()) {
      throw problem;
    }
  }

  /**
   * Issues and measures do not contradict each other: an issue does not become done while one of
   * its measures holds it up, and no measure comes to hold up an issue that is done. Withheld
   * measures count like any other, as they are to be done all the same; an issue that is basically
   * done or not done contradicts nothing. What contradicted before, as printed notices do that say
   * nothing of single measures, may stay.
   *
   * @return the message that tells of it
   */
  static Optional<String> contradiction(TaskState task, Attainment next) {
    boolean finishes = task.issue() == null && next.isDone() && !task.reached().isDone();
    if (finishes && task.measures().stream().anyMatch(Attainment::holdsUp)) {
      return Optional.of("measures-open");
    }
    boolean holdsUpAnew = next.holdsUp() && !task.reached().holdsUp();
    return task.issue() != null && task.issue().isDone() && holdsUpAnew
        ? Optional.of("issue-done")
        : Optional.empty();
  }

  private static boolean inTime(
      Inspection inspection, LocalDate day, LocalDate today, Problem problem) {
    Optional<LocalDate> first = Optional.ofNullable(inspection).map(ProgressRules::first);
    if (day.isAfter(today)) {
      problem.violation("/occurredOn", "future-day", today.toString());
      return false;
    }
    if (first.filter(day::isBefore).isPresent()) {
      problem.violation("/occurredOn", "before-inspection", first.get().toString());
      return false;
    }
    return true;
  }

  /** The earliest day: work begins while inspectors are still there (立行立改). */
  private static LocalDate first(Inspection inspection) {
    return Objects.requireNonNullElse(inspection.startedOn(), fallback(inspection));
  }

  private static LocalDate fallback(Inspection inspection) {
    return inspection.feedbackOn() == null ? LocalDate.MIN : inspection.feedbackOn();
  }
}
