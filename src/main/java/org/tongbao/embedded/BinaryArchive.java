package org.tongbao.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tongbao.shared.config.StartFailure;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL binaries on the class path, for the system that this is. */
final class BinaryArchive {

  private static final String MARK = ".unpacked";
  private static final int EXECUTABLE = 0111;

  private BinaryArchive() {}

  /** Unpacks into the directory, unless the same archive is there already. */
  static void unpackInto(Path directory) throws IOException {
    URL archive = find();
    Path mark = directory.resolve(MARK);
    String name = archive.getPath().substring(archive.getPath().lastIndexOf('/') + 1);
    String identity = name + ' ' + archive.openConnection().getContentLengthLong();
    if (Files.exists(mark) && Files.readString(mark).equals(identity)) {
      return;
    }
    Trees.delete(directory);
    try (InputStream bytes = new BufferedInputStream(archive.openStream())) {
      unpack(bytes, directory);
    }
    // Written last: a directory without it is the rest of an interrupted start.
    Files.writeString(mark, identity);
  }

  private static URL find() {
    String name = "postgres-%s-%s.txz".formatted(system(), architecture());
    URL archive = BinaryArchive.class.getClassLoader().getResource(name);
    if (archive == null) {
      throw new StartFailure(
          "No database: QUARKUS_DATASOURCE_JDBC_URL is not set, and this build brings no PostgreSQL"
              + " of its own for this system ("
              + name
              + "). Set the URL, or build without -Dembedded=false.");
    }
    return archive;
  }

  private static String system() {
    String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    return name.startsWith("mac") ? "darwin" : name.replace(' ', '_');
  }

  private static String architecture() {
    String name = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    return switch (name) {
      case "amd64", "x86_64" -> "x86_64";
      case "aarch64", "arm64" -> "arm_64";
      default -> name;
    };
  }

  private static void unpack(InputStream archive, Path directory) throws IOException {
    Files.createDirectories(directory);
    try (var tar = new TarArchiveInputStream(new XZInputStream(archive))) {
      for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; ) {
        Path target = directory.resolve(entry.getName());
        if (entry.isDirectory()) {
          Files.createDirectories(target);
        } else if (entry.isSymbolicLink()) {
          Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
          Files.createDirectories(target.getParent());
          Files.copy(tar, target);
          if ((entry.getMode() & EXECUTABLE) != 0) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
          }
        }
      }
    }
  }
}
