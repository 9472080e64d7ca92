package org.tongbao.publication;

import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tongbao.shared.config.TongbaoConfig;

/**
 * Revisions in memory, as the bytes that are sent: each form and each part by itself, made when it
 * is first asked for. Beside them, for a while, the revisions that they are made from.
 */
@ApplicationScoped
class RevisionMemory {

  /** The part of the memory, one in so many, that the models take. */
  private static final int MODEL_SHARE = 4;

  private record ModelKey(UUID noticeId, int number) {}

  /** A facet of null: the history up to that revision. */
  private record Key(UUID noticeId, int number, Facet facet) {}

  private final PublishedReader reader;
  private final Renderer renderer;
  private final OnceLoaded<Key, PublishedRendition> renditions;
  private final OnceLoaded<ModelKey, StoredRevision> models;

  RevisionMemory(PublishedReader reader, Renderer renderer, TongbaoConfig config) {
    this.reader = reader;
    this.renderer = renderer;
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
    return renditions.get(new Key(noticeId, number, facet), this::render);
  }

  /** The history of a notice whose newest revision has this number. */
  PublishedRendition history(UUID noticeId, int newest) {
    return renditions.get(new Key(noticeId, newest, null), this::history).orElseThrow();
  }

  void forget(UUID noticeId) {
    renditions.forgetIf(key -> key.noticeId().equals(noticeId));
    models.forgetIf(key -> key.noticeId().equals(noticeId));
  }

  void forgetAll() {
    renditions.forgetAll();
    models.forgetAll();
  }

  private Optional<PublishedRendition> render(Key key) {
    return models
        .get(
            new ModelKey(key.noticeId(), key.number()),
            model -> reader.revision(model.noticeId(), model.number()))
        .map(StoredRevision::notice)
        .flatMap(
            notice ->
                key.facet()
                    .of(notice, renderer)
                    .map(made -> new PublishedRendition(made, notice.revision().publishedAt())));
  }

  private Optional<PublishedRendition> history(Key key) {
    RevisionSummaryList list = new RevisionSummaryList(reader.history(key.noticeId()));
    Instant newest = list.items().get(0).publishedAt();
    return Optional.of(new PublishedRendition(renderer.json(list), newest));
  }
}
