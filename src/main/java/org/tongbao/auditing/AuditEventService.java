package org.tongbao.auditing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import org.tongbao.account.CurrentActor;
import org.tongbao.audit.AuditEvent;
import org.tongbao.audit.AuditEvents;
import org.tongbao.audit.EventFilter;
import org.tongbao.shared.config.TongbaoConfig;
import org.tongbao.shared.page.Page;
import org.tongbao.shared.page.PageRequest;

/** The events within an auditor's reach: those of the organisation and all below it. */
@ApplicationScoped
public class AuditEventService {

  /** A large file over a slow line takes its time; seconds. */
  private static final int LONGEST = 600;

  private final AuditEvents events;
  private final CurrentActor actor;
  private final TongbaoConfig config;
  private final ObjectWriter json;

  AuditEventService(
      AuditEvents events, CurrentActor actor, TongbaoConfig config, ObjectMapper json) {
    this.events = events;
    this.actor = actor;
    this.config = config;
    this.json = json.writer();
  }

  /** What is asked for, within reach. */
  @Transactional
  public EventFilter within(AuditEventFilter filter) {
    return new EventFilter(
        filter.actor(),
        filter.action(),
        filter.subject(),
        filter.outcome(),
        begin(filter.from()),
        begin(filter.to() == null ? null : filter.to().plusDays(1)),
        actor.scope().limit());
  }

  @Transactional
  public Page<AuditEvent> page(EventFilter filter, PageRequest page) {
    return events.page(filter, page);
  }

  /** All of them as CSV. */
  @Transactional
  @TransactionConfiguration(timeout = LONGEST)
  public void writeCsv(EventFilter filter, OutputStream out) throws IOException {
    AuditFile.writeCsv(out, use -> events.forEach(filter, use));
  }

  /** All of them, one JSON object a line. */
  @Transactional
  @TransactionConfiguration(timeout = LONGEST)
  public void writeLines(EventFilter filter, OutputStream out) throws IOException {
    AuditFile.writeLines(json, out, use -> events.forEach(filter, use));
  }

  private Instant begin(LocalDate day) {
    return day == null ? null : day.atStartOfDay(config.zone()).toInstant();
  }
}
