package org.tongbao.audit;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Something that was done or refused.
 *
 * @param actor the username, or {@code public}, {@code submitter}, {@code system}
 * @param organisationId the actor's organisation; null: none in particular
 * @param action a noun with its verb
 * @param subject the id of what it was done to; of a refused access, its path
 * @param requestId of the request in which it was; null: in none
 * @param changes what changed, or why it was refused; null: not said
 */
@RegisterForReflection
public record AuditEvent(
    UUID id,
    Instant at,
    String actor,
    UUID organisationId,
    String action,
    String subject,
    Outcome outcome,
    String requestId,
    String changes) {

  /** All fields by name, as texts; those that are not there are left out. */
  Map<String, String> fields() {
    Map<String, String> fields = new TreeMap<>();
    put(fields, "id", id);
    put(fields, "at", at);
    put(fields, "actor", actor);
    put(fields, "organisationId", organisationId);
    put(fields, "action", action);
    put(fields, "subject", subject);
    put(fields, "outcome", outcome);
    put(fields, "requestId", requestId);
    put(fields, "changes", changes);
    return fields;
  }

  private static void put(Map<String, String> fields, String name, Object value) {
    if (value != null) {
      fields.put(name, value.toString());
    }
  }
}
