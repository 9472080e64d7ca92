package org.tongbao.shared.model;

import java.util.Optional;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Makes identifiers. */
public final class Ids {

  private static final int LENGTH = 36;

  private Ids() {}

  /** A new UUID version 7 (RFC 9562, section 5.7): later ones sort behind earlier ones. */
  public static UUID next() {
    return UuidVersion7Strategy.INSTANCE.generateUuid(null);
  }

  /** The UUID that the text is, written in full (RFC 9562, section 4); empty for other text. */
  public static Optional<UUID> parse(String text) {
    if (text.length() != LENGTH) {
      return Optional.empty();
    }
    try {
      UUID id = UUID.fromString(text);
      // Java reads groups of other lengths too
      return id.toString().equalsIgnoreCase(text) ? Optional.of(id) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
