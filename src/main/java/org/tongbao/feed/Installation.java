package org.tongbao.feed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/** What this server is called for ever, and since when. */
record Installation(UUID id, Instant madeAt) {

  /** What its feed of one organisation's notices is called for ever. */
  UUID feedOf(UUID organisation) {
    String name = id + "/feeds/" + organisation;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
