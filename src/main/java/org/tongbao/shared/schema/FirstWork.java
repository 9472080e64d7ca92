package org.tongbao.shared.schema;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.hibernate.Session;

/**
 * Work on what is older than the program, at the first start that knows of it. Each has a name;
 * later starts only see that it is done, whatever there is by then.
 */
@ApplicationScoped
public class FirstWork {

  /** Seconds; a large database takes longer than a request may. */
  private static final int LONGEST = 6 * 60 * 60;

  /** One node does it; the others wait, and find it done. */
  private static final String ALONE =
      "select cast(pg_advisory_xact_lock(hashtext('tongbao first work')) as text)";

  private static final String DONE = "select done_at from first_works where name = :name";

  private static final String NOTE = "insert into first_works (name, done_at) values (:name, :now)";

  private final Session session;
  private final Clock clock;

  FirstWork(Session session, Clock clock) {
    this.session = session;
    this.clock = clock;
  }

  /** Does it in a transaction of its own, which may take hours, unless it is done. */
  @Transactional
  @TransactionConfiguration(timeout = LONGEST)
  public void once(String name, Unhurried.Work work) {
    if (!isDone(name)) {
      session.doWork(
          connection ->
              Unhurried.run(
                  connection,
                  same -> {
                    session.createNativeQuery(ALONE, String.class).getSingleResult();
                    if (!isDone(name)) {
                      work.with(same);
                      note(name);
                    }
                  }));
    }
  }

  private boolean isDone(String name) {
    return !session
        .createNativeQuery(DONE, Instant.class)
        .setParameter("name", name)
        .getResultList()
        .isEmpty();
  }

  private void note(String name) {
    session
        .createNativeMutationQuery(NOTE)
        .setParameter("name", name)
        .setParameter("now", clock.instant())
        .executeUpdate();
  }
}
