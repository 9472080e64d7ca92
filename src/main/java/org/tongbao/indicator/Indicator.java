package org.tongbao.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.tongbao.shared.model.VersionedEntity;

/** What is measured of a measure. */
@Entity
@Table(name = "indicators")
class Indicator extends VersionedEntity {

  private UUID noticeId;
  private UUID measureId;
  private String name;
  private String unit;

  @Enumerated(EnumType.STRING)
  private Direction direction;

  private BigDecimal target;
  private LocalDate targetOn;

  @Column(name = "public")
  private boolean shown;

  /** For Hibernate. */
  protected Indicator() {}

  Indicator(UUID noticeId, UUID measureId, IndicatorInput input, Instant now) {
    super(now);
    this.noticeId = noticeId;
    this.measureId = measureId;
    replace(input);
  }

  void change(IndicatorInput input, Instant now) {
    replace(input);
    touch(now);
  }

  private void replace(IndicatorInput input) {
    name = input.name();
    unit = input.unit();
    direction = input.direction();
    target = Decimal.read(input.target());
    targetOn = input.targetOn();
    shown = input.isPublic();
  }

  UUID noticeId() {
    return noticeId;
  }

  UUID measureId() {
    return measureId;
  }

  String unit() {
    return unit;
  }

  /** Whether a figure reaches the target; null without either. */
  private Boolean isReached(Actual last) {
    return (last == null || target == null) ? null : direction.isReached(last.actual(), target);
  }

  /**
   * As everyone reads it.
   *
   * @param last the figure of the latest day; null before the first
   */
  PublicIndicator published(Actual last) {
    return new PublicIndicator(
        id(),
        name,
        unit,
        direction,
        Decimal.write(target),
        targetOn,
        last == null ? null : Decimal.write(last.actual()),
        last == null ? null : last.asOf(),
        isReached(last));
  }

  /** As staff see it. */
  IndicatorView view(Actual last) {
    return new IndicatorView(
        id(),
        version(),
        createdAt(),
        updatedAt(),
        noticeId,
        measureId,
        name,
        unit,
        direction,
        Decimal.write(target),
        targetOn,
        last == null ? null : Decimal.write(last.actual()),
        last == null ? null : last.asOf(),
        isReached(last),
        shown);
  }
}
