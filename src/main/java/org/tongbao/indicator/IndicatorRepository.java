package org.tongbao.indicator;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Stored indicators. */
@ApplicationScoped
class IndicatorRepository implements PanacheRepositoryBase<Indicator, UUID> {

  /** Those of a measure, in the order in which they were made. */
  List<Indicator> ofMeasure(UUID measureId) {
    return list("measureId = ?1 order by id", measureId);
  }

  /** Those of them that are public. */
  List<Indicator> shown(UUID measureId) {
    return list("measureId = ?1 and shown order by id", measureId);
  }
}
