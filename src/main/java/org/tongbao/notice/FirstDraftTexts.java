package org.tongbao.notice;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hibernate.Session;
import org.tongbao.shared.schema.Unhurried;

/**
 * Adds the texts of working copies that are older than the search for them, at the first start with
 * one. Later starts find nothing to do.
 */
@ApplicationScoped
class FirstDraftTexts {

  /** Seconds; a large database takes longer than a request may. */
  private static final int LONGEST = 6 * 60 * 60;

  /** One node does it; the others wait, and find it done. */
  private static final String ALONE =
      "select cast(pg_advisory_xact_lock(hashtext('tongbao first draft texts')) as text)";

  private static final String UNKNOWN =
      "select n.id from notices n where not exists (select 1 from draft_texts t where t.id = n.id)";

  private final Session session;
  private final DraftTexts texts;

  FirstDraftTexts(Session session, DraftTexts texts) {
    this.session = session;
    this.texts = texts;
  }

  @Transactional
  @TransactionConfiguration(timeout = LONGEST)
  void start(@Observes StartupEvent event) {
    session.doWork(connection -> Unhurried.run(connection, same -> follow()));
  }

  private void follow() {
    session.createNativeQuery(ALONE, String.class).getSingleResult();
    session.createNativeQuery(UNKNOWN, UUID.class).getResultList().forEach(texts::follow);
  }
}
