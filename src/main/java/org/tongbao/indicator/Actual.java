package org.tongbao.indicator;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.tongbao.shared.model.Ids;
import org.tongbao.shared.page.Cursor;

/** A figure that was found on a day; it is never changed, a better one is added. */
@Entity
@Immutable
@Table(name = "indicator_actuals")
class Actual {

  @Id private UUID id;
  private UUID noticeId;
  private UUID indicatorId;
  private BigDecimal actual;
  private LocalDate asOf;
  private String note;
  private String recordedBy;
  private Instant recordedAt;

  /** For Hibernate. */
  protected Actual() {}

  Actual(Indicator indicator, ActualInput input, String recordedBy, Instant now) {
    this.id = Ids.next();
    this.noticeId = indicator.noticeId();
    this.indicatorId = indicator.id();
    this.actual = Decimal.read(input.actual());
    this.asOf = input.asOf();
    this.note = input.note();
    this.recordedBy = recordedBy;
    this.recordedAt = now;
  }

  UUID noticeId() {
    return noticeId;
  }

  UUID indicatorId() {
    return indicatorId;
  }

  BigDecimal actual() {
    return actual;
  }

  LocalDate asOf() {
    return asOf;
  }

  Cursor cursor() {
    return Cursor.of(asOf, recordedAt, id);
  }

  ActualView view() {
    return new ActualView(id, Decimal.write(actual), asOf, note, recordedBy, recordedAt);
  }
}
