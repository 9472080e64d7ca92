package org.tongbao.shared.meter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.StartupEvent;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class FiguresTest {

  private static final Instant NOW = Instant.parse("2026-03-02T03:00:00Z");

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private Function<Instant, Optional<Instant>> database = now -> Optional.empty();

  private final Figures figures =
      new Figures(
          new FigureReading(),
          List.of(
              new Backlog() {
                @Override
                public String queue() {
                  return "letters";
                }

                @Override
                public Optional<Instant> oldestDue(Instant now) {
                  return database.apply(now);
                }
              }),
          Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void theOldestPieceGivesTheAge() {
    figures.register(new StartupEvent(), meters);
    assertThat(age()).isNaN();
    figures.tick();
    assertThat(age()).isZero();
    database = now -> Optional.of(now.minus(Duration.ofMinutes(2)));
    assertThat(age()).isZero(); // whoever looks asks nothing of the database
    figures.tick();
    assertThat(age()).isEqualTo(120);
  }

  @Test
  void whileTheDatabaseIsAwayNothingIsClaimed() {
    figures.register(new StartupEvent(), meters);
    figures.tick();
    assertThat(reachable()).isOne();
    database =
        now -> {
          throw new IllegalStateException(new SQLException("gone", "08006"));
        };
    figures.tick();
    assertThat(reachable()).isZero();
    assertThat(age()).isNaN();
    database = now -> Optional.empty();
    figures.tick();
    assertThat(reachable()).isOne();
    assertThat(age()).isZero();
  }

  @Test
  void aFaultOfOurOwnIsNoOutage() {
    figures.register(new StartupEvent(), meters);
    database =
        now -> {
          throw new IllegalStateException("a fault");
        };
    assertThatThrownBy(figures::tick).hasMessage("a fault");
    assertThat(reachable()).isOne();
    assertThat(age()).isNaN();
  }

  private double age() {
    return meters.get("tongbao.queue.age.seconds").tag("queue", "letters").gauge().value();
  }

  private double reachable() {
    return meters.get("tongbao.database.reachable").gauge().value();
  }
}
