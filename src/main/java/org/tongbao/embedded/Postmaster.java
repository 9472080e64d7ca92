package org.tongbao.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The process that a cluster's {@code postmaster.pid} names. */
final class Postmaster {

  private Postmaster() {}

  /**
   * The process that serves this cluster. After a crash the file may name a process that is gone,
   * or another program that got the same number since: neither counts.
   */
  static Optional<ProcessHandle> of(Path cluster) throws IOException {
    Path file = file(cluster);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(file);
    if (lines.isEmpty() || !lines.get(0).matches("\\d{1,10}")) {
      return Optional.empty();
    }
    return ProcessHandle.of(Long.parseLong(lines.get(0))).filter(found -> serves(found, cluster));
  }

  static Path file(Path cluster) {
    return cluster.resolve("postmaster.pid");
  }

  private static boolean serves(ProcessHandle process, Path cluster) {
    boolean postgres =
        process.info().command().filter(path -> path.endsWith("/postgres")).isPresent();
    return postgres
        && process
            .info()
            .arguments()
            .map(arguments -> List.of(arguments).contains(cluster.toString()))
            .orElse(true);
  }
}
