package org.tongbao.embedded;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongbao.FreePort;

/**
 * A PostgreSQL of the machine with its programs for backups, which the bundled one lacks; they do
 * not work with a server that is newer than they are.
 */
final class MachinePostgres implements AutoCloseable {

  private static final Path PACKAGES = Path.of("/usr/lib/postgresql");
  private static final List<String> PROGRAMS =
      List.of("initdb", "pg_ctl", "createdb", "pg_dump", "pg_restore");

  private final Programs programs;
  private final Path cluster;
  private final int port;

  private MachinePostgres(Programs programs, Path cluster, int port) {
    this.programs = programs;
    this.cluster = cluster;
    this.port = port;
  }

  /** Where one is installed, as Debian's packages and PATH have it. */
  static Optional<Path> find() throws IOException {
    List<Path> places = new ArrayList<>();
    for (String directory : System.getenv("PATH").split(":", -1)) {
      places.add(Path.of(directory).toAbsolutePath().getParent());
    }
    if (Files.isDirectory(PACKAGES)) {
      try (DirectoryStream<Path> versions = Files.newDirectoryStream(PACKAGES)) {
        versions.forEach(places::add);
      }
    }
    return places.stream().filter(Objects::nonNull).filter(MachinePostgres::isWhole).findFirst();
  }

  /** Makes one that is empty and starts it. */
  static MachinePostgres start(Path installation, Path cluster) throws IOException {
    Programs programs = new Programs(installation);
    programs.run(
        "initdb",
        "",
        List.of("-D", cluster.toString(), "-U", "tongbao", "-E", "UTF8", "--no-locale", "-N"));
    int port = FreePort.find();
    programs.run(
        "pg_ctl",
        "",
        List.of(
            "start",
            "-w",
            "-s",
            "-D",
            cluster.toString(),
            "-l",
            cluster.resolve("log").toString(),
            "-o",
            "-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off"
                .formatted(port)));
    return new MachinePostgres(programs, cluster, port);
  }

  /** Runs a program against it, as user tongbao. */
  void run(String program, String... arguments) throws IOException {
    programs.run(
        program,
        "",
        Stream.concat(
                Stream.of("-h", "127.0.0.1", "-p", "" + port, "-U", "tongbao"),
                Stream.of(arguments))
            .toList());
  }

  /** The settings of a server that works on one of its databases. */
  List<String> settings(String database) {
    return List.of(
        "QUARKUS_DATASOURCE_JDBC_URL=jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database),
        "QUARKUS_DATASOURCE_USERNAME=tongbao",
        "QUARKUS_DATASOURCE_PASSWORD=");
  }

  @Override
  public void close() throws IOException {
    programs.run(
        "pg_ctl", "", List.of("stop", "-w", "-s", "-m", "immediate", "-D", cluster.toString()));
  }

  private static boolean isWhole(Path installation) {
    return PROGRAMS.stream()
        .allMatch(program -> Files.isExecutable(installation.resolve("bin").resolve(program)));
  }
}
