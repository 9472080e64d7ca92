package org.tongbao.shared.http;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/** Moments as headers of HTTP have them (RFC 9110, 5.6.7), to the second. */
public final class HttpDate {

  /** Unlike RFC 1123, HTTP wants two digits of the day. */
  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private HttpDate() {}

  /** Such as {@code Sun, 06 Nov 1994 08:49:37 GMT}. */
  public static String of(Instant moment) {
    return WRITTEN.format(moment);
  }

  /** The moment; empty where this is none. */
  public static Optional<Instant> read(String text) {
    try {
      return Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
