package org.tongbao.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tongbao.audit.ChainFault.Kind;

/** The command tells by its exit code and in one line. */
@QuarkusTest
class VerifyAuditTest {

  private static final UUID EVENT = UUID.fromString("0197a3c2-0000-7000-8000-000000000000");

  @Inject AuditVerification verification;

  @Test
  void itEndsWithWhatItFound() {
    VerifyAudit command = new VerifyAudit(verification);
    assertThat(command.run("verify-audit")).isZero();
    assertThat(command.run("verify-audit", "999999999:" + "0".repeat(64))).isEqualTo(1);
    assertThat(command.run("verify-audit", "nonsense")).isEqualTo(2);
  }

  @Test
  void itsLineNamesWhatDoesNotMatch() {
    assertThat(line(new ChainFault(Kind.EVENT_CHANGED, 3, EVENT)))
        .isEqualTo("TAMPERED: EVENT_CHANGED at seal 3, event " + EVENT);
    assertThat(line(new ChainFault(Kind.SEAL_MISSING, 3, null)))
        .isEqualTo("TAMPERED: SEAL_MISSING at seal 3");
    assertThat(line(null))
        .isEqualTo("Intact: 2 seals over 9 events, 1 not sealed yet; last seal none");
  }

  private static String line(ChainFault fault) {
    return VerifyAudit.line(
        new ChainReport(fault == null, fault, 2, 9, 1, Instant.EPOCH, null, Instant.EPOCH));
  }
}
