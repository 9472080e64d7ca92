package org.tongbao.feedback;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Timeouts;
import org.hibernate.jpa.SpecHints;

/** Stored cases with their replies and their history. */
@ApplicationScoped
class FeedbackRepository implements PanacheRepositoryBase<Feedback, UUID> {

  private static final String OVERDUE =
      "dueOn < ?1 and status in ?2 and (overdueRecorded is null or overdueRecorded <> dueOn)"
          + " order by dueOn, id";

  void add(Feedback feedback, CaseEvent event) {
    persist(feedback);
    getEntityManager().persist(event);
  }

  void add(CaseEvent event) {
    getEntityManager().persist(event);
  }

  void add(Message message) {
    getEntityManager().persist(message);
  }

  void add(Reply reply) {
    getEntityManager().persist(reply);
  }

  /** The case for changing: whoever else wants to change it waits. */
  Optional<Feedback> lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /**
   * Cases for changing that are past a limit whose passing is not put down yet, without those that
   * someone else has at this moment.
   */
  List<Feedback> takeOverdue(LocalDate today, int most) {
    return find(OVERDUE, today, FeedbackStatus.owed())
        .page(0, most)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
        .list();
  }

  /** How many cases are past a limit. */
  long countOverdue(LocalDate today) {
    return count("dueOn < ?1 and status in ?2", today, FeedbackStatus.owed());
  }

  /** A case that was read, anew and for changing. */
  Feedback relock(Feedback read) {
    getEntityManager().refresh(read, LockModeType.PESSIMISTIC_WRITE);
    return read;
  }

  Optional<Feedback> tracked(String trackingNumber) {
    return find("submission.trackingNumber", trackingNumber).firstResultOptional();
  }

  List<Reply> replies(Feedback feedback) {
    return getEntityManager()
        .createQuery("from Reply where feedbackId = :id order by number, id", Reply.class)
        .setParameter("id", feedback.id())
        .getResultList();
  }

  List<CaseEvent> events(Feedback feedback) {
    return getEntityManager()
        .createQuery("from CaseEvent where feedbackId = :id order by at, id", CaseEvent.class)
        .setParameter("id", feedback.id())
        .getResultList();
  }

  List<Message> messages(Feedback feedback) {
    return getEntityManager()
        .createQuery("from Message where feedbackId = :id order by at, id", Message.class)
        .setParameter("id", feedback.id())
        .getResultList();
  }

  /** The cases that were closed in favour of this one, the oldest first. */
  List<UUID> duplicates(Feedback feedback) {
    return getEntityManager()
        .createQuery("select id from Feedback where duplicateOf = :id order by id", UUID.class)
        .setParameter("id", feedback.id())
        .getResultList();
  }

  boolean hasDuplicates(UUID id) {
    return count("duplicateOf", id) > 0;
  }
}
