package org.tongbao;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.LaunchMode;
import org.jboss.logging.Logger;

/**
 * The order of ending: first the application, which lets requests in flight finish, then what it
 * stands on, then the process. A signal to stop is an ordinary end and so exits with 0.
 */
final class Shutdown {

  private static final Logger LOG = Logger.getLogger(Shutdown.class);

  /** An exit code above is that of a signal. */
  private static final int SIGNALS = 128;

  private final Runnable last;
  private volatile int exitCode = 1;

  private Shutdown(Runnable last) {
    this.last = last;
  }

  /** From now on the end of the process runs {@code last} when the application has stopped. */
  static Shutdown ending(Runnable last) {
    Shutdown shutdown = new Shutdown(last);
    Runtime.getRuntime().addShutdownHook(new Thread(shutdown::end, "shutdown"));
    return shutdown;
  }

  /** Until this is called, an end is a failed start. */
  void applicationBegins() {
    exitCode = 0;
  }

  /**
   * Ends the process when the application has ended.
   *
   * @param failure why it did not start; null: it did
   */
  void exit(int code, Throwable failure) {
    if (failure != null) {
      StartReport.of(failure)
          .ifPresentOrElse(
              System.err::println, () -> LOG.error("The server did not start", failure));
    }
    exitCode = code > SIGNALS ? 0 : code;
    System.exit(exitCode);
  }

  private void end() {
    Application application = ApplicationLifecycleManager.getCurrentApplication();
    if (application != null) {
      application.awaitShutdown();
    }
    last.run();
    if (LaunchMode.current() == LaunchMode.NORMAL) {
      System.out.flush();
      System.err.flush();
      // The virtual machine would exit with 128 + the number of the signal.
      Runtime.getRuntime().halt(exitCode);
    }
  }
}
