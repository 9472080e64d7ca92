package org.tongbao.audit;

/** An event, and the number of the seal that it is under. */
record SealedEvent(long seal, AuditEvent event) {}
