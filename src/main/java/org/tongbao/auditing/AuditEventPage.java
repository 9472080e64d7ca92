package org.tongbao.auditing;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.tongbao.audit.AuditEvent;
import org.tongbao.shared.page.Page;
import org.tongbao.shared.page.Paged;

/** A page of events, the newest first. */
@RegisterForReflection
public record AuditEventPage(List<AuditEvent> items, String nextCursor) implements Paged {

  static AuditEventPage of(Page<AuditEvent> page) {
    return new AuditEventPage(page.items(), page.nextCursor());
  }
}
