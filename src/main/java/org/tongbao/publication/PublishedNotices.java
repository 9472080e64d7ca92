package org.tongbao.publication;

import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/** What is published, from memory; {@link Standings} knows what stands at an address. */
@Singleton
public class PublishedNotices {

  private static final int MOST_PARTS = 1_000_000;

  private final PublishedReader reader;
  private final RevisionMemory revisions;
  private final Standings standings;
  private final ListMemory lists;
  private final Clock clock;
  private final OnceLoaded<UUID, UUID> noticeOf =
      new OnceLoaded<>(Caffeine.newBuilder().maximumSize(MOST_PARTS));

  PublishedNotices(
      PublishedReader reader,
      RevisionMemory revisions,
      Standings standings,
      ListMemory lists,
      Clock clock) {
    this.reader = reader;
    this.revisions = revisions;
    this.standings = standings;
    this.lists = lists;
    this.clock = clock;
  }

  /**
   * Something of the live revision of a notice; what it is, is asked when there is one.
   *
   * @throws Problem 404 when it was never published, 410 when it was withdrawn
   */
  LiveRendition live(UUID noticeId, Supplier<Facet> facet) {
    PublicStanding standing = standing(noticeId);
    return new LiveRendition(
        found(revisions.get(noticeId, standing.revision(), facet.get())), standing.goLive());
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
  LiveRendition history(UUID noticeId) {
    PublicStanding standing = standing(noticeId);
    return new LiveRendition(revisions.history(noticeId, standing.revision()), standing.goLive());
  }

  /**
   * What changed between two revisions, with the problems of {@link #revision}. The next one
   * changes nothing of that.
   */
  LiveRendition diff(UUID noticeId, int from, int to) {
    requireText(noticeId, from);
    requireText(noticeId, to);
    return new LiveRendition(found(revisions.diff(noticeId, from, to)), null);
  }

  /** Something of the live revision in which an issue or measure stands; it may have left since. */
  LiveRendition containing(UUID issueOrMeasureId, Facet facet) {
    UUID noticeId = found(noticeOf.get(issueOrMeasureId, reader::noticeOf));
    return live(noticeId, () -> facet);
  }

  /** What {@link #live} gives, where all of it is in memory; this never waits. */
  Optional<LiveRendition> ready(UUID noticeId, Facet facet) {
    return standings
        .ready(noticeId)
        .filter(PublicStanding::isLive)
        .flatMap(
            standing ->
                revisions
                    .ready(noticeId, standing.revision(), facet)
                    .map(published -> new LiveRendition(published, standing.goLive())));
  }

  /** What {@link #containing} gives, where all of it is in memory; this never waits. */
  Optional<LiveRendition> readyPart(UUID issueOrMeasureId, Facet facet) {
    return noticeOf.ready(issueOrMeasureId).flatMap(noticeId -> ready(noticeId, facet));
  }

  /**
   * What stands at the address of a live notice.
   *
   * @throws Problem 404 when it was never published, 410 with reason and date when it was withdrawn
   */
  PublicStanding standing(UUID noticeId) {
    PublicStanding standing = found(standings.of(noticeId));
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
    lists.forgetAll();
  }

  /** For when changes may have been missed. */
  void forgetAll() {
    standings.forgetAll();
    revisions.forgetAll();
    lists.forgetAll();
  }

  void measure(@Observes StartupEvent start, MeterRegistry registry) {
    CacheMeters meters = new CacheMeters(registry);
    standings.measure(meters);
    revisions.measure(meters);
    lists.measure(meters);
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
