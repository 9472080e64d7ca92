package org.tongbao.shared.meter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads figures, all over one connection. */
@ApplicationScoped
class FigureReading {

  @Transactional
  Map<Figure, Double> read(List<Figure> figures, Instant now) {
    return figures.stream()
        .collect(Collectors.toMap(Function.identity(), figure -> figure.read(now)));
  }
}
