package org.tongbao.audit;

import io.quarkus.runtime.QuarkusApplication;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * The command {@code verify-audit}: says in one line whether the audit log is intact. It ends with
 * 0 when it is, 1 when it was tampered with, 2 when that cannot be told.
 */
public final class VerifyAudit implements QuarkusApplication {

  private static final String NAME = "verify-audit";

  /** Nothing that a server does is done meanwhile. */
  private static final Map<String, String> NO_SERVER =
      Map.of(
          "quarkus.http.host-enabled", "false",
          "quarkus.scheduler.enabled", "false",
          "quarkus.flyway.migrate-at-start", "false",
          "quarkus.log.console.level", "WARN");

  private static final int TAMPERED = 1;
  private static final int UNKNOWN = 2;

  private final AuditVerification verification;

  VerifyAudit(AuditVerification verification) {
    this.verification = verification;
  }

  /** Whether the program's arguments ask for it; the process is then no server. */
  public static boolean isMeant(String... args) {
    boolean meant = args.length > 0 && args[0].equals(NAME);
    if (meant) {
      NO_SERVER.forEach(System::setProperty);
    }
    return meant;
  }

  @Override
  public int run(String... args) {
    try {
      Optional<NotedSeal> noted = Arrays.stream(args).skip(1).findFirst().map(NotedSeal::of);
      ChainReport report = verification.verify(noted);
      System.out.println(line(report));
      return report.intact() ? 0 : TAMPERED;
    } catch (IllegalArgumentException e) {
      System.err.println("Usage: verify-audit [number:hash of a seal that you have noted]");
      return UNKNOWN;
    } catch (RuntimeException e) {
      System.err.println("The audit log could not be read: " + e.getMessage());
      return UNKNOWN;
    }
  }

  static String line(ChainReport report) {
    if (!report.intact()) {
      ChainFault fault = report.fault();
      String event = fault.eventId() == null ? "" : ", event " + fault.eventId();
      return "TAMPERED: " + fault.kind() + " at seal " + fault.seal() + event;
    }
    String last =
        report.lastSeal() == null
            ? "none"
            : report.lastSeal().number() + ":" + report.lastSeal().hash();
    return "Intact: %d seals over %d events, %d not sealed yet; last seal %s"
        .formatted(report.seals(), report.events(), report.unsealed(), last);
  }
}
