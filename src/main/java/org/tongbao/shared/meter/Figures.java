package org.tongbao.shared.meter;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tongbao.shared.problem.DatabaseOutage;

/**
 * What the database knows, as gauges: read every 15 seconds, however often anyone looks. While the
 * database is away they are not a number, and {@code tongbao_database_reachable} is 0.
 */
@ApplicationScoped
class Figures {

  private final FigureReading reading;
  private final List<Figure> figures;
  private final Clock clock;
  private final Map<Figure, Double> values = new ConcurrentHashMap<>();
  private volatile boolean reachable = true;

  Figures(FigureReading reading, @All List<Figure> figures, Clock clock) {
    this.reading = reading;
    this.figures = figures;
    this.clock = clock;
  }

  void register(@Observes StartupEvent start, MeterRegistry meters) {
    Gauge.builder("tongbao.database.reachable", this, all -> all.reachable ? 1 : 0)
        .description("Whether the database answered when it was last asked")
        .register(meters);
    for (Figure figure : figures) {
      Gauge.builder(figure.name(), this, all -> all.values.getOrDefault(figure, Double.NaN))
          .description(figure.description())
          .tags(figure.tags())
          .register(meters);
    }
  }

  @Scheduled(
      every = "15s",
      delayed = "5s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void tick() {
    try {
      values.putAll(reading.read(figures, clock.instant()));
      reachable = true;
    } catch (RuntimeException e) {
      values.clear();
      reachable = !DatabaseOutage.caused(e);
      if (reachable) {
        throw e;
      }
    }
  }
}
