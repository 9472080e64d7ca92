package org.tongbao.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.tongbao.TestDatabase;
import org.tongbao.shared.config.StartFailure;

/** A Java process that holds an embedded PostgreSQL, so that a test can kill it. */
final class ServerProcess implements AutoCloseable {

  private final Process process;
  private final String firstLine;

  private ServerProcess(Process process, String firstLine) {
    this.process = process;
    this.firstLine = firstLine;
  }

  static ServerProcess start(Path directory) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ServerProcess.class.getName(),
                directory.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    BufferedReader output = process.inputReader();
    return new ServerProcess(process, output.readLine());
  }

  /** "ready", or why it did not start. */
  String firstLine() {
    return firstLine;
  }

  /** Ends the process as the kernel would: it cannot clean up. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  /** Starts the database and waits to be killed. */
  public static void main(String... arguments) throws InterruptedException {
    try {
      new EmbeddedPostgres(Settings.fleeting(Path.of(arguments[0]), TestDatabase.BINARIES)).start();
      System.out.println("ready");
      Thread.currentThread().join();
    } catch (StartFailure | UncheckedIOException e) {
      System.out.println(e.getMessage());
    }
  }
}
