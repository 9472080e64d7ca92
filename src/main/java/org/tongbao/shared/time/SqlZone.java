package org.tongbao.shared.time;

import java.time.ZoneId;
import java.time.ZoneOffset;

/** A zone as PostgreSQL reads it after {@code at time zone}. */
public final class SqlZone {

  private SqlZone() {}

  /** The name of the zone; an offset in the manner of POSIX, which counts to the west. */
  public static String of(ZoneId zone) {
    return zone.normalized() instanceof ZoneOffset east
        ? "<office>"
            + ZoneOffset.ofTotalSeconds(-east.getTotalSeconds()).getId().replace("Z", "+00")
        : zone.getId();
  }
}
