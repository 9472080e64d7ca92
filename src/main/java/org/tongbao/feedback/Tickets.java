package org.tongbao.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Draws tracking numbers such as {@code 20260318-7K3M9Q2X} and access codes. */
@ApplicationScoped
class Tickets {

  /** Crockford's base 32: no letter that could be read as another or as a digit. */
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static final int TRACKING_CHARACTERS = 8; // 40 bits beside the day
  private static final int CODE_CHARACTERS = 10; // 50 bits

  private final SecureRandom random = new SecureRandom();

  Ticket draw(LocalDate day) {
    return new Ticket(
        DateTimeFormatter.BASIC_ISO_DATE.format(day) + '-' + characters(TRACKING_CHARACTERS),
        characters(CODE_CHARACTERS));
  }

  private String characters(int count) {
    StringBuilder word = new StringBuilder(count);
    for (int i = 0; i < count; i++) {
      word.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return word.toString();
  }
}
