package org.tongbao.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.audit.ChainFault.Kind;
import org.tongbao.shared.model.Ids;

/** Whoever changes the audit log by SQL is found out, whatever it is that they change. */
@QuarkusTest
class TamperingTest {

  private static final String NOTHING = "delete from audit_seals where number < 0";
  private static final Optional<NotedSeal> NONE = Optional.empty();

  @Inject Log log;

  private List<UUID> events;
  private UUID event;
  private long seal;

  @BeforeEach
  void threeSeals() {
    String action = "test." + Ids.next();
    log.sealed("test.before", 2);
    events = log.sealed(action, 5);
    event = events.get(2);
    seal = log.sealOf(event);
    log.sealed("test.after", 2);
  }

  @Test
  void whatNobodyTouchedIsIntact() {
    assertThat(log.faultAfter(NOTHING, NONE)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "at = at + interval '1 microsecond'",
        "actor = 'someone.else'",
        "organisation_id = '0197a3c2-0000-7000-8000-000000000000'",
        "action = 'notice.create'",
        "subject = 'x' || subject",
        "outcome = 'REFUSED'",
        "request_id = 'other'",
        "request_id = null, changes = request_id",
        "changes = 'nothing'",
        "changes = null",
      })
  void aChangedFieldIsFound(String change) {
    assertThat(fault("update audit_events set " + change + " where id = '" + event + "'"))
        .isEqualTo(new ChainFault(Kind.EVENT_CHANGED, seal, event));
  }

  @Test
  void anotherIdIsFound() {
    UUID other = Ids.next();
    assertThat(fault("update audit_events set id = '%s' where id = '%s'".formatted(other, event)))
        .isEqualTo(new ChainFault(Kind.EVENT_CHANGED, seal, other));
  }

  @Test
  void aDeletedEventIsFound() {
    assertThat(fault("delete from audit_events where id = '%s'".formatted(event)))
        .isEqualTo(new ChainFault(Kind.EVENT_MISSING, seal, null));
    assertThat(fault("delete from audit_events where seal = " + seal))
        .isEqualTo(new ChainFault(Kind.EVENT_MISSING, seal, null));
    assertThat(fault("update audit_events set seal = null where id = '%s'".formatted(event)))
        .isEqualTo(new ChainFault(Kind.EVENT_MISSING, seal, null));
  }

  @Test
  void anInsertedEventIsFound() {
    UUID other = Ids.next();
    String copy =
        """
        insert into audit_events
        select '%s', at, actor, action, subject, outcome, request_id, changes, organisation_id, %d
          from audit_events where id = '%s'
        """;
    assertThat(fault(copy.formatted(other, seal, event)))
        .isEqualTo(new ChainFault(Kind.EVENT_ADDED, seal, other));
    assertThat(fault(copy.formatted(other, log.lastSeal() + 1, event)))
        .isEqualTo(new ChainFault(Kind.SEAL_MISSING, log.lastSeal() + 1, null));
    assertThat(fault(copy.formatted(other, 0, event)))
        .isEqualTo(new ChainFault(Kind.EVENT_ADDED, 1, other));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "previous_hash = root",
        "root = previous_hash",
        "event_count = event_count - 1",
        "first_event = last_event",
        "last_event = first_event",
        "sealed_at = sealed_at + interval '1 microsecond'",
        "leaves = leaves || root",
        "leaves = root",
        "hash = root",
      })
  void aChangedSealIsFound(String change) {
    assertThat(fault("update audit_seals set " + change + " where number = " + seal))
        .isEqualTo(new ChainFault(Kind.SEAL_CHANGED, seal, null));
  }

  @Test
  void aDeletedSealIsFound() {
    for (long number : new long[] {1, seal, log.lastSeal()}) {
      assertThat(fault("delete from audit_seals where number = " + number))
          .isEqualTo(new ChainFault(Kind.SEAL_MISSING, number, null));
    }
    assertThat(fault("delete from audit_seals"))
        .isEqualTo(new ChainFault(Kind.SEAL_MISSING, 1, null));
  }

  @Test
  void aCutOffEndIsFoundByWhoeverNotedASeal() {
    String hash = "0".repeat(64);
    String cut =
        """
        with gone as (delete from audit_seals where number >= %1$d)
        delete from audit_events where seal >= %1$d
        """
            .formatted(seal);
    assertThat(log.faultAfter(cut, NONE)).isEmpty();
    assertThat(log.faultAfter(cut, Optional.of(new NotedSeal(seal, hash))))
        .contains(new ChainFault(Kind.NOTED_SEAL_DIFFERS, seal, null));
    assertThat(log.faultAfter(NOTHING, Optional.of(new NotedSeal(seal, hash))))
        .contains(new ChainFault(Kind.NOTED_SEAL_DIFFERS, seal, null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit_events set changes = 'nothing'",
        "update audit_events set seal = seal + 1",
        "update audit_events set seal = null",
        "delete from audit_events",
        "truncate audit_events",
        "update audit_seals set event_count = 1",
        "delete from audit_seals",
        "truncate audit_seals"
      })
  void theTablesThemselvesRefuseIt(String sql) {
    assertThatThrownBy(() -> log.execute(sql)).hasMessageContaining("append-only");
  }

  private ChainFault fault(String sql) {
    return log.faultAfter(sql, NONE).orElse(null);
  }
}
