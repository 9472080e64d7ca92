package org.tongbao.publication;

import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.tongbao.shared.config.TongbaoConfig;

/**
 * Revisions in memory, as the bytes that are sent: each form and each part by itself, made when it
 * is first asked for. Beside them, for a while, the revisions that they are made from.
 */
@Singleton
class RevisionMemory {

  /** The part of the memory, one in so many, that the models take. */
  private static final int MODEL_SHARE = 4;

  private record ModelKey(UUID noticeId, int number) {}

  /** What is a facet, what changed since another revision, or the history up to that one. */
  private record Key(UUID noticeId, int number, Object what) {}

  private record Since(int number) {}

  private static final Object HISTORY = "history";

  private final PublishedReader reader;
  private final Renderer renderer;
  private final Comparison comparison;
  private final OnceLoaded<Key, PublishedRendition> renditions;
  private final OnceLoaded<ModelKey, StoredRevision> models;

  RevisionMemory(
      PublishedReader reader, Renderer renderer, Comparison comparison, TongbaoConfig config) {
    this.reader = reader;
    this.renderer = renderer;
    this.comparison = comparison;
    long bytes = config.publication().cacheBytes().asLongValue();
    renditions =
        new OnceLoaded<>(
            Caffeine.newBuilder()
                .maximumWeight(bytes - bytes / MODEL_SHARE)
                .<Key, PublishedRendition>weigher((key, rendition) -> rendition.weight()));
    models =
        new OnceLoaded<>(
            Caffeine.newBuilder()
                .maximumWeight(bytes / MODEL_SHARE)
                .<ModelKey, StoredRevision>weigher((key, revision) -> revision.weight()));
  }

  /** What a revision shows; empty when there is no such revision, or no such part in it. */
  Optional<PublishedRendition> get(UUID noticeId, int number, Facet facet) {
    return renditions.get(
        new Key(noticeId, number, facet),
        key -> model(noticeId, number).flatMap(notice -> cut(notice, facet)));
  }

  /** The same as far as it is in memory. */
  Optional<PublishedRendition> ready(UUID noticeId, int number, Facet facet) {
    return renditions.ready(new Key(noticeId, number, facet));
  }

  /** The history of a notice whose newest revision has this number. */
  PublishedRendition history(UUID noticeId, int newest) {
    return renditions
        .get(new Key(noticeId, newest, HISTORY), key -> Optional.of(history(noticeId)))
        .orElseThrow();
  }

  /** What changed from one revision to another; empty when there is no such revision. */
  Optional<PublishedRendition> diff(UUID noticeId, int from, int to) {
    return renditions.get(
        new Key(noticeId, to, new Since(from)),
        key ->
            model(noticeId, from)
                .flatMap(before -> model(noticeId, to).map(after -> diff(before, after))));
  }

  void forget(UUID noticeId) {
    renditions.forgetIf(key -> key.noticeId().equals(noticeId));
    models.forgetIf(key -> key.noticeId().equals(noticeId));
  }

  void forgetAll() {
    renditions.forgetAll();
    models.forgetAll();
  }

  void measure(CacheMeters meters) {
    meters.weigh("renditions", renditions).weigh("models", models);
  }

  private Optional<PublishedNotice> model(UUID noticeId, int number) {
    return models
        .get(new ModelKey(noticeId, number), key -> reader.stored(noticeId, number))
        .map(StoredRevision::notice);
  }

  private Optional<PublishedRendition> cut(PublishedNotice notice, Facet facet) {
    return facet
        .of(notice, renderer)
        .map(made -> new PublishedRendition(made, notice.revision().publishedAt()));
  }

  private PublishedRendition diff(PublishedNotice from, PublishedNotice to) {
    Instant first = from.revision().publishedAt();
    Instant second = to.revision().publishedAt();
    return new PublishedRendition(
        renderer.json(comparison.of(from, to)), first.isAfter(second) ? first : second);
  }

  private PublishedRendition history(UUID noticeId) {
    RevisionSummaryList list = new RevisionSummaryList(reader.history(noticeId));
    Instant changed =
        list.items().stream()
            .map(RevisionSummary::changedAt)
            .max(Comparator.naturalOrder())
            .orElseThrow();
    return new PublishedRendition(renderer.json(list), changed);
  }
}
