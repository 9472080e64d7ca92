package org.tongbao.publication;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.tongbao.shared.config.TongbaoConfig;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/**
 * Published notices in memory. Revisions never change and are kept as long as there is room; what
 * is live at an address, {@link Standings} knows.
 */
@ApplicationScoped
public class PublishedNotices {

  private record Key(UUID noticeId, int revision) {}

  private final PublishedReader reader;
  private final Renderer renderer;
  private final Clock clock;
  private final Standings standings;
  private final Cache<Key, PublishedDocument> documents;
  private final Cache<UUID, UUID> noticeOf;

  PublishedNotices(
      PublishedReader reader,
      Renderer renderer,
      Standings standings,
      TongbaoConfig config,
      Clock clock) {
    this.reader = reader;
    this.renderer = renderer;
    this.standings = standings;
    this.clock = clock;
    int size = config.publication().cacheSize();
    documents = Caffeine.newBuilder().maximumSize(size).build();
    noticeOf = Caffeine.newBuilder().maximumSize(100L * size).build();
  }

  /**
   * The live revision of a notice.
   *
   * @throws Problem 404 when it was never published, 410 when it was withdrawn
   */
  PublishedDocument live(UUID noticeId) {
    return document(noticeId, standing(noticeId).revision());
  }

  /**
   * Any revision of a notice that is live.
   *
   * @throws Problem 404 when there is none of that number, 410 when the notice was withdrawn or the
   *     revision removed
   */
  PublishedDocument revision(UUID noticeId, int number) {
    if (standing(noticeId).removed().contains(number)) {
      documents.invalidate(new Key(noticeId, number)); // reading it again tells why it is gone
    }
    return document(noticeId, number);
  }

  /** The live revision in which an issue or measure stands; it may have left it since. */
  PublishedDocument containing(UUID issueOrMeasureId) {
    UUID noticeId = noticeOf.get(issueOrMeasureId, id -> reader.noticeOf(id).orElse(null));
    if (noticeId == null) {
      throw new Problem(ProblemType.NOT_FOUND);
    }
    return live(noticeId);
  }

  /** When the next revision of a live notice is to go live; null when none is scheduled. */
  Instant goLive(UUID noticeId) {
    return standing(noticeId).goLive();
  }

  /**
   * What stands at the address of a live notice.
   *
   * @throws Problem 404 when it was never published, 410 with reason and date when it was withdrawn
   */
  PublicStanding standing(UUID noticeId) {
    PublicStanding standing =
        standings.of(noticeId).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    if (!standing.isLive()) {
      LocalDate day = LocalDate.ofInstant(standing.withdrawnAt(), clock.getZone());
      throw new Problem(ProblemType.NOTICE_WITHDRAWN, day.toString(), standing.reason())
          .member("withdrawnAt", standing.withdrawnAt())
          .member("reason", standing.reason());
    }
    return standing;
  }

  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) PublicationChanged change) {
    forget(change.noticeId());
  }

  void forget(UUID noticeId) {
    standings.forget(noticeId);
    documents.asMap().keySet().removeIf(key -> key.noticeId().equals(noticeId));
  }

  /** For when changes may have been missed. */
  void forgetAll() {
    standings.forgetAll();
  }

  private PublishedDocument document(UUID noticeId, int number) {
    PublishedDocument document =
        documents.get(
            new Key(noticeId, number),
            key ->
                reader
                    .revision(key.noticeId(), key.revision(), Audience.PUBLIC)
                    .map(notice -> new PublishedDocument(notice, renderer.all(notice)))
                    .orElse(null));
    if (document == null) {
      throw new Problem(ProblemType.NOT_FOUND);
    }
    return document;
  }
}
