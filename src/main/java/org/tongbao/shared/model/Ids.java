package org.tongbao.shared.model;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Makes identifiers. */
public final class Ids {

  private Ids() {}

  /** A new UUID version 7 (RFC 9562, section 5.7): later ones sort behind earlier ones. */
  public static UUID next() {
    return UuidVersion7Strategy.INSTANCE.generateUuid(null);
  }
}
