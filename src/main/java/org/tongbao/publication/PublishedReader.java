package org.tongbao.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tongbao.shared.crypto.Sha256;

/** Reads from the database what is then kept in memory. */
@ApplicationScoped
public class PublishedReader {

  private static final String STANDING =
      """
      select p.revision, w.withdrawn_at, w.reason, s.publish_at,
              array(select number from revisions
                     where notice_id = p.notice_id and removed_at is not null) as removed
        from published_notices p
        left join schedules s on s.notice_id = p.notice_id
        left join lateral (select withdrawn_at, reason from withdrawals
                            where notice_id = p.notice_id and p.withdrawn
                            order by withdrawn_at desc limit 1) w on true
       where p.notice_id = :notice
      """;

  private static final String NOTICE_OF =
      """
      select notice_id from published_issues where issue_id = :id
      union all
      select notice_id from published_measures where measure_id = :id
      """;

  private final RevisionRepository revisions;
  private final EntityManager entities;
  private final ObjectMapper json;

  PublishedReader(RevisionRepository revisions, EntityManager entities, ObjectMapper json) {
    this.revisions = revisions;
    this.entities = entities;
    this.json = json;
  }

  /** What stands at the address of a notice; empty when it was never published. */
  @Transactional
  Optional<PublicStanding> standing(UUID noticeId) {
    List<?> rows =
        entities
            .createNativeQuery(STANDING, Object[].class)
            .setParameter("notice", noticeId)
            .getResultList();
    return rows.stream()
        .findFirst()
        .map(Object[].class::cast)
        .map(
            row ->
                new PublicStanding(
                    (Integer) row[0],
                    (Instant) row[1],
                    (String) row[2],
                    (Instant) row[3],
                    numbers(row[4])));
  }

  /** The notice in whose live or last revision an issue or measure stands. */
  @Transactional
  Optional<UUID> noticeOf(UUID id) {
    List<?> rows =
        entities.createNativeQuery(NOTICE_OF, UUID.class).setParameter("id", id).getResultList();
    return rows.stream().findFirst().map(UUID.class::cast);
  }

  /** A revision as the public reads it, to be kept; with the problems of {@link #revision}. */
  @Transactional
  Optional<StoredRevision> stored(UUID noticeId, int number) {
    return revisions
        .find(noticeId, number)
        .map(
            revision ->
                new StoredRevision(
                    notice(revision, Audience.PUBLIC), revision.content(Audience.PUBLIC).length()));
  }

  /**
   * A revision as its audience read it; empty when there is none.
   *
   * @throws org.tongbao.shared.problem.Problem 410 when its text was removed
   */
  @Transactional
  Optional<PublishedNotice> revision(UUID noticeId, int number, Audience audience) {
    return revisions.find(noticeId, number).map(revision -> notice(revision, audience));
  }

  /** The history of a notice, the newest first. */
  @Transactional
  List<RevisionSummary> history(UUID noticeId) {
    return revisions.ofNotice(noticeId).stream().map(this::summary).toList();
  }

  /** A revision as staff see it in a list, when nobody wants it removed. */
  RevisionView view(Revision revision) {
    return view(revision, null);
  }

  /** A revision as staff see it in a list, with the request to remove it where there is one. */
  RevisionView view(Revision revision, RemovalRequestView request) {
    RevisionMark mark = revision.mark();
    return new RevisionView(
        revision.noticeId(),
        mark.number(),
        mark.kind(),
        mark.changeNote(),
        mark.publishedAt(),
        revision.publishedBy(),
        mark.contentHash(),
        statistics(revision),
        request,
        revision.removal() == null ? null : revision.removal().view());
  }

  /** As an audience was given it: the internal circular is counted and hashed by itself. */
  private PublishedNotice notice(Revision revision, Audience audience) {
    revision.requireText();
    String content = revision.content(audience);
    PublishedNotice notice = read(content, PublishedNotice.class);
    Statistics frozen = statistics(revision);
    return audience == Audience.PUBLIC
        ? notice.as(revision.mark(), frozen)
        : notice.as(
            revision.mark().withHash(Sha256.hex(content)), Statistics.of(notice, frozen.asOf()));
  }

  private RevisionSummary summary(Revision revision) {
    RevisionMark mark = revision.mark();
    return new RevisionSummary(
        mark.number(),
        mark.kind(),
        mark.changeNote(),
        mark.publishedAt(),
        mark.contentHash(),
        statistics(revision),
        revision.removal() == null ? null : revision.removal().mark());
  }

  private Statistics statistics(Revision revision) {
    return revision.removal() == null ? read(revision.statistics(), Statistics.class) : null;
  }

  private static Set<Integer> numbers(Object array) {
    return Set.of((Integer[]) array);
  }

  private <T> T read(String stored, Class<T> type) {
    try {
      return json.readValue(stored, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored revision cannot be read", e);
    }
  }
}
