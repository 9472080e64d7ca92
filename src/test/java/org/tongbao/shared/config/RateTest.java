package org.tongbao.shared.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many in what time, as a setting says it. */
class RateTest {

  @Test
  void aRateIsACountAndADuration() {
    assertThat(Rate.parse("10/10m")).isEqualTo(new Rate(10, Duration.ofMinutes(10)));
    assertThat(Rate.parse(" 5 / 24h ")).isEqualTo(new Rate(5, Duration.ofDays(1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "10", "10/", "/10m", "0/10m", "-1/10m", "10/0", "10/10m/1", "x/10m"})
  void whatAllowsNothingIsNoRate(String written) {
    assertThatThrownBy(() -> Rate.parse(written)).isInstanceOf(RuntimeException.class);
  }
}
