package org.tongbao;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.LaunchMode;

/**
 * The order of ending: first the application, which lets requests in flight finish, then what it
 * stands on, then the process. A signal to stop is an ordinary end and so exits with 0.
 */
final class Shutdown {

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
    var usual = ApplicationLifecycleManager.getDefaultExitCodeHandler();
    ApplicationLifecycleManager.setDefaultExitCodeHandler(
        (code, failure) -> {
          exitCode = code;
          usual.accept(code, failure);
        });
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
