package org.tongbao.shared.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SqlZoneTest {

  private static final Instant AT = Instant.parse("2026-03-18T20:30:00Z");

  @Inject EntityManager entities;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Asia/Shanghai",
        "Asia/Urumqi",
        "UTC",
        "Z",
        "+08:00",
        "UTC+8",
        "-03:30",
        "Etc/GMT-8"
      })
  @Transactional
  void thatOfTheDatabaseIsThatOfJava(String zone) {
    assertThat(
            entities
                .createNativeQuery(
                    "select cast(cast(:at as timestamptz) at time zone :zone as text)",
                    String.class)
                .setParameter("at", AT)
                .setParameter("zone", SqlZone.of(ZoneId.of(zone)))
                .getSingleResult())
        .isEqualTo(
            LocalDateTime.ofInstant(AT, ZoneId.of(zone)).toString().replace('T', ' ') + ":00");
  }
}
