package org.tongbao.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.tongbao.organisation.Organisations;
import org.tongbao.publication.NoticeChange;
import org.tongbao.publication.NoticeChanges;
import org.tongbao.shared.http.PublicAddress;

/** Makes feeds of what became of notices last. */
@ApplicationScoped
public class FeedService {

  /** So many that nobody who looks once a day misses one, so few that a feed stays small. */
  static final int MOST = 50;

  private static final String SUBJECT = "整改情况通报";
  private static final String NOTICES = "/v1/notices/";

  private final NoticeChanges changes;
  private final Organisations organisations;
  private final Session session;
  private final PublicAddress address;
  private final Clock clock;

  FeedService(
      NoticeChanges changes,
      Organisations organisations,
      Session session,
      PublicAddress address,
      Clock clock) {
    this.changes = changes;
    this.organisations = organisations;
    this.session = session;
    this.address = address;
    this.clock = clock;
  }

  /**
   * The feed of an organisation's notices; null: of everybody's.
   *
   * @param path where it is read
   * @throws org.tongbao.shared.problem.Problem 404 when there is no such organisation
   */
  @Transactional
  public Feed of(UUID organisation, String path) {
    Installation installation = installation();
    List<NoticeChange> latest = changes.latest(organisation, MOST);
    Instant updated =
        latest.stream().findFirst().map(NoticeChange::changedAt).orElse(installation.madeAt());
    List<Entry> entries = latest.stream().map(this::entry).toList();
    if (organisation == null) {
      return new Feed(installation.id(), SUBJECT, SUBJECT, address.of(path), updated, entries);
    }
    String name = organisations.get(organisation.toString()).name();
    return new Feed(
        installation.feedOf(organisation),
        name + SUBJECT,
        name,
        address.of(path + "?organisation=" + organisation),
        updated,
        entries);
  }

  private Entry entry(NoticeChange change) {
    return Entry.of(change, address.of(NOTICES + change.noticeId()), clock.getZone());
  }

  private Installation installation() {
    Object[] row =
        session
            .createNativeQuery("select id, made_at from installation", Object[].class)
            .getSingleResult();
    return new Installation((UUID) row[0], (Instant) row[1]);
  }
}
