package org.tongbao.embedded;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How to run the bundled PostgreSQL.
 *
 * @param directory holds the cluster, its password, its log and the lock
 * @param binaries where PostgreSQL itself is unpacked; may be shared by several directories
 * @param port on the loopback address; absent: any free one
 * @param durable whether a committed transaction survives a crash of the machine; only tests say no
 */
public record Settings(Path directory, Path binaries, Optional<Integer> port, boolean durable) {

  /** A database that is kept, with everything it needs in one directory. */
  public static Settings kept(Path directory, Optional<Integer> port) {
    return new Settings(directory, directory.resolve("postgresql-bin"), port, true);
  }

  /** A database for tests: quick rather than safe. */
  public static Settings fleeting(Path directory, Path binaries) {
    return new Settings(directory, binaries, Optional.empty(), false);
  }
}
