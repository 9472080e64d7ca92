package org.tongbao.shared.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class HttpDateTest {

  /** The example of RFC 9110, 5.6.7. */
  private static final String WRITTEN = "Sun, 06 Nov 1994 08:49:37 GMT";

  private static final Instant MOMENT = Instant.parse("1994-11-06T08:49:37Z");

  @Test
  void hasTwoDigitsForTheDay() {
    assertThat(HttpDate.of(MOMENT)).isEqualTo(WRITTEN);
    assertThat(HttpDate.of(MOMENT.plusMillis(999))).isEqualTo(WRITTEN);
  }

  @Test
  void isReadAsItIsWritten() {
    assertThat(HttpDate.read(WRITTEN)).contains(MOMENT);
    assertThat(HttpDate.read("yesterday")).isEmpty();
    assertThat(HttpDate.read("Mon, 06 Nov 1994 08:49:37 GMT")).isEmpty();
  }
}
