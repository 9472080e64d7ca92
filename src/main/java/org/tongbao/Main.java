package org.tongbao;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.tongbao.audit.VerifyAudit;
import org.tongbao.embedded.BundledDatabase;
import org.tongbao.embedded.EmbeddedPostgres;
import org.tongbao.shared.config.StartFailure;

/** Starts the server, with a database of its own when none is configured. */
@QuarkusMain
public final class Main {

  Main() {}

  /** Runs until the process is told to stop. */
  public static void main(String... args) {
    try {
      run(args);
    } catch (StartFailure e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private static void run(String... args) {
    var bundled = BundledDatabase.unlessConfigured();
    Shutdown shutdown = Shutdown.ending(() -> bundled.ifPresent(EmbeddedPostgres::close));
    bundled.ifPresent(
        database -> {
          database.start();
          database.datasource().forEach(System::setProperty);
        });
    shutdown.applicationBegins();
    if (VerifyAudit.isMeant(args)) {
      Quarkus.run(VerifyAudit.class, shutdown::exit, args);
    } else {
      Quarkus.run(null, shutdown::exit, args);
    }
  }
}
