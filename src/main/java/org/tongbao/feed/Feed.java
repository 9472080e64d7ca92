package org.tongbao.feed;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The notices that changed last, in whatever form.
 *
 * @param id the feed's own, for ever
 * @param author whose notices they are
 * @param address of the feed itself, in the form in which it is sent
 * @param updated when the first entry changed; of an empty feed, when the server was set up
 */
record Feed(
    UUID id, String title, String author, String address, Instant updated, List<Entry> entries) {

  static final String LANGUAGE = "zh-CN";

  /** A UUID as a permanent, unique IRI (RFC 9562, section 4). */
  static String urn(UUID id) {
    return "urn:uuid:" + id;
  }
}
