package org.tongbao.publication;

import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/**
 * What is published, from memory. What stands at an address is forgotten when any node changes it,
 * and after a minute in any case. Word that nothing stands there is not kept: it costs one look at
 * an index, and memory must not fill with addresses that somebody made up.
 */
@ApplicationScoped
public class PublishedNotices {

  private static final Duration STANDING_KEPT = Duration.ofMinutes(1);
  private static final int MOST_STANDINGS = 100_000;
  private static final int MOST_PARTS = 1_000_000;

  private final PublishedReader reader;
  private final RevisionMemory revisions;
  private final Clock clock;
  private final OnceLoaded<UUID, PublicStanding> standings =
      new OnceLoaded<>(
          Caffeine.newBuilder().maximumSize(MOST_STANDINGS).expireAfterWrite(STANDING_KEPT));
  private final OnceLoaded<UUID, UUID> noticeOf =
      new OnceLoaded<>(Caffeine.newBuilder().maximumSize(MOST_PARTS));

  PublishedNotices(PublishedReader reader, RevisionMemory revisions, Clock clock) {
    this.reader = reader;
    this.revisions = revisions;
    this.clock = clock;
  }

  /**
   * Something of the live revision of a notice; what it is, is asked when there is one.
   *
   * @throws Problem 404 when it was never published, 410 when it was withdrawn
   */
  PublishedRendition live(UUID noticeId, Supplier<Facet> facet) {
    int number = standing(noticeId).revision();
    return found(revisions.get(noticeId, number, facet.get()));
  }

  /**
   * Something of any revision of a notice that is live.
   *
   * @throws Problem 404 when there is none of that number, 410 when the notice was withdrawn or the
   *     revision removed
   */
  PublishedRendition revision(UUID noticeId, int number, Supplier<Facet> facet) {
    requireText(noticeId, number);
    return found(revisions.get(noticeId, number, facet.get()));
  }

  /** The history of a notice that is live, with the problems of {@link #live}. */
  PublishedRendition history(UUID noticeId) {
    return revisions.history(noticeId, standing(noticeId).revision());
  }

  /** What changed between two revisions, with the problems of {@link #revision}. */
  PublishedRendition diff(UUID noticeId, int from, int to) {
    requireText(noticeId, from);
    requireText(noticeId, to);
    return found(revisions.diff(noticeId, from, to));
  }

  /** Something of the live revision in which an issue or measure stands; it may have left since. */
  PublishedRendition containing(UUID issueOrMeasureId, Facet facet) {
    UUID noticeId = found(noticeOf.get(issueOrMeasureId, reader::noticeOf));
    return live(noticeId, () -> facet);
  }

  /**
   * What stands at the address of a live notice.
   *
   * @throws Problem 404 when it was never published, 410 with reason and date when it was withdrawn
   */
  PublicStanding standing(UUID noticeId) {
    PublicStanding standing = found(standings.get(noticeId, reader::standing));
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
    revisions.forget(noticeId);
  }

  /** For when changes may have been missed. */
  void forgetAll() {
    standings.forgetAll();
    revisions.forgetAll();
  }

  private void requireText(UUID noticeId, int number) {
    PublicStanding standing = standing(noticeId);
    if (number < 1 || number > standing.revision()) {
      throw notFound();
    }
    if (standing.removed().contains(number)) {
      reader.stored(noticeId, number); // whatever is in memory: it says why the text is gone
    }
  }

  private static <T> T found(Optional<T> sought) {
    return sought.orElseThrow(PublishedNotices::notFound);
  }

  private static Problem notFound() {
    return new Problem(ProblemType.NOT_FOUND);
  }
}
