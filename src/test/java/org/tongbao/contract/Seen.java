package org.tongbao.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which answers of which operations a run of Maven has seen. Each run has a file of its own, to
 * which all its processes append; what an earlier run saw does not count.
 */
final class Seen {

  private static final String RUN = "contract.run";

  private final Optional<Path> file;
  private final Set<String> written = ConcurrentHashMap.newKeySet();

  private Seen(Optional<Path> file) {
    this.file = file;
  }

  /** The record of this run; outside Maven nothing is recorded. */
  static Seen ofThisRun() {
    return new Seen(
        Optional.ofNullable(System.getProperty(RUN))
            .map(run -> Path.of("target", "contract", "seen-" + run + ".txt")));
  }

  void add(String operationId, int status) {
    String line = operationId + " " + status;
    if (written.add(line)) {
      file.ifPresent(path -> append(path, line + "\n"));
    }
  }

  /** The lines {@code operationId status}; empty when there is no record. */
  Optional<Set<String>> read() {
    try {
      return file.isPresent() && Files.exists(file.get())
          ? Optional.of(new HashSet<>(Files.readAllLines(file.get())))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void append(Path path, String line) {
    try {
      Files.createDirectories(path.getParent());
      Files.writeString(path, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
