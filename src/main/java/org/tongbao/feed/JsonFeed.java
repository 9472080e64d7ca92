package org.tongbao.feed;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
@RegisterForReflection
record JsonFeed(
    String version,
    String title,
    @JsonProperty("feed_url") String feedUrl,
    String language,
    List<Author> authors,
    List<Item> items) {

  static final String MEDIA_TYPE = "application/feed+json";

  private static final String VERSION = "https://jsonfeed.org/version/1.1";

  static JsonFeed of(Feed feed) {
    return new JsonFeed(
        VERSION,
        feed.title(),
        feed.address(),
        Feed.LANGUAGE,
        List.of(new Author(feed.author())),
        feed.entries().stream().map(Item::of).toList());
  }

  /** Whose it is. */
  @RegisterForReflection
  record Author(String name) {}

  /** An entry. */
  @RegisterForReflection
  record Item(
      String id,
      String url,
      String title,
      @JsonProperty("content_text") String contentText,
      @JsonProperty("date_published") Instant datePublished,
      @JsonProperty("date_modified") Instant dateModified,
      List<Author> authors,
      List<String> tags,
      @JsonProperty("_tongbao") Extension extension) {

    static Item of(Entry entry) {
      return new Item(
          entry.id(),
          entry.address(),
          entry.title(),
          entry.summary(),
          entry.published(),
          entry.updated(),
          List.of(new Author(entry.author())),
          List.of(entry.change().word()),
          Extension.of(entry));
    }
  }

  /**
   * What programs want to know; the format has members of one's own begin with an underscore.
   *
   * @param note why the notice was changed or withdrawn; may be null
   */
  @RegisterForReflection
  record Extension(UUID noticeId, UUID organisationId, Change change, int revision, String note) {

    static Extension of(Entry entry) {
      return new Extension(
          entry.notice(), entry.organisation(), entry.change(), entry.revision(), entry.note());
    }
  }
}
