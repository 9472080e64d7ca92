package org.tongbao.notice;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.hibernate.Session;
import org.tongbao.shared.schema.FirstWork;

/**
 * Adds the texts of working copies that are older than the search for them, at the first start with
 * one.
 */
@ApplicationScoped
class FirstDraftTexts {

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

  void start(@Observes StartupEvent event) {
    works.once("draft texts", connection -> follow());
  }

  private void follow() {
    session.createNativeQuery(UNKNOWN, UUID.class).getResultList().forEach(texts::follow);
  }
}
