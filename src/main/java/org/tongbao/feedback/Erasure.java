package org.tongbao.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.Session;
import org.tongbao.shared.text.PersonalData;

/**
 * Takes personal data out of a case, which stays without it: who submitted it goes, and what is
 * found in anyone's words about it is starred out. Nothing else of its history changes.
 */
@ApplicationScoped
class Erasure {

  /** A column with words about cases, beside the case itself. */
  private record Words(String table, String column) {}

  private static final List<Words> WORDS =
      List.of(
          new Words("feedback_messages", "content"),
          new Words("feedback_replies", "content"),
          new Words("feedback_replies", "public_question"),
          new Words("feedback_events", "note"));

  private final FeedbackRepository feedback;
  private final Session session;

  Erasure(FeedbackRepository feedback, Session session) {
    this.feedback = feedback;
    this.session = session;
  }

  /** Erases, and keeps that it was done; the case must be locked. */
  CaseEvent erase(Feedback of, Step step) {
    CaseEvent event = of.erase(step);
    feedback.flush();
    WORDS.forEach(words -> mask(words, of));
    return event;
  }

  private void mask(Words words, Feedback of) {
    List<Object[]> rows =
        session
            .createNativeQuery(
                "select id, %2$s from %1$s where feedback_id = :feedback and %2$s is not null"
                    .formatted(words.table(), words.column()),
                Object[].class)
            .setParameter("feedback", of.id())
            .getResultList();
    for (Object[] row : rows) {
      String masked = PersonalData.masked((String) row[1]);
      if (!masked.equals(row[1])) {
        session
            .createNativeMutationQuery(
                "update %s set %s = :masked where id = :id"
                    .formatted(words.table(), words.column()))
            .setParameter("masked", masked)
            .setParameter("id", row[0])
            .executeUpdate();
      }
    }
  }
}
