package org.tongbao.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.hibernate.Session;
import org.tongbao.publication.NoticeWithdrawn;
import org.tongbao.publication.RevisionLive;

/**
 * Keeps what can be found at what is live: as part of the transaction that publishes or withdraws.
 */
@ApplicationScoped
class SearchIndex {

  private final Session session;

  SearchIndex(Session session) {
    this.session = session;
  }

  void live(@Observes RevisionLive event) {
    session.doWork(connection -> PassageTable.put(connection, event.notice()));
  }

  void withdrawn(@Observes NoticeWithdrawn event) {
    session.doWork(connection -> PassageTable.remove(connection, event.noticeId()));
  }
}
