package org.tongbao.notice;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hibernate.Session;
import org.tongbao.shared.schema.FirstWork;

/**
 * Adds the texts of working copies that are older than the search for them, at the first start with
 * one.
 */
@ApplicationScoped
class FirstDraftTexts {

  /** Seconds; a large database takes longer than a request may. */
  private static final int LONGEST = 6 * 60 * 60;

  private static final String UNKNOWN =
      "select n.id from notices n where not exists (select 1 from draft_texts t where t.id = n.id)";

  private final Session session;
  private final DraftTexts texts;
  private final FirstWork works;

  FirstDraftTexts(Session session, DraftTexts texts, FirstWork works) {
    this.session = session;
    this.texts = texts;
    this.works = works;
  }

  @Transactional
  @TransactionConfiguration(timeout = LONGEST)
  void start(@Observes StartupEvent event) {
    works.once("draft texts", connection -> follow());
  }

  private void follow() {
    session.createNativeQuery(UNKNOWN, UUID.class).getResultList().forEach(texts::follow);
  }
}
