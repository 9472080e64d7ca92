package org.tongbao.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tongbao.shared.config.StartFailure;

/** Runs the unpacked programs of PostgreSQL. */
final class Programs {

  private final Path binaries;
  private final List<String> prefix;

  Programs(Path binaries) throws IOException {
    this.binaries = binaries;
    this.prefix = prefix();
  }

  /**
   * Runs one program to its end.
   *
   * @return what it printed
   * @throws StartFailure with its last line when it fails
   */
  String run(String program, String input, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>(prefix);
    command.add(binaries.resolve("bin").resolve(program).toString());
    command.addAll(arguments);
    Result result = execute(command, input);
    if (result.exitCode != 0) {
      throw new StartFailure("PostgreSQL's %s failed: %s".formatted(program, result.lastLine()));
    }
    return result.output;
  }

  /** Whether this is root: all-powerful here, but not for PostgreSQL. */
  static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  /** PostgreSQL refuses to run as root; in a user namespace of its own it does not see root. */
  private static List<String> prefix() throws IOException {
    if (!isRoot()) {
      return List.of();
    }
    List<String> unshare = List.of("unshare", "-U");
    List<String> trial = new ArrayList<>(unshare);
    trial.add("true");
    try {
      if (execute(trial, "").exitCode == 0) {
        return unshare;
      }
    } catch (IOException e) {
      // no such program: the same advice holds
    }
    throw new StartFailure(
        "PostgreSQL does not run as root, and 'unshare -U' does not work here. Start the server as an"
            + " ordinary user, or set QUARKUS_DATASOURCE_JDBC_URL.");
  }

  private static Result execute(List<String> command, String input) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
    builder.environment().put("LC_ALL", "C");
    Process process = builder.start();
    try (var in = process.getOutputStream()) {
      in.write(input.getBytes(StandardCharsets.UTF_8));
    }
    String output =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    try {
      return new Result(process.waitFor(), output);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for " + command.get(0), e);
    }
  }

  private record Result(int exitCode, String output) {
    String lastLine() {
      return output.substring(output.lastIndexOf('\n') + 1);
    }
  }
}
