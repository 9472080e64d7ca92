package org.tongbao.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A file system that is soon full. Only root may make one. */
final class SmallDisk implements AutoCloseable {

  private static final int BLOCK = 4096;

  private final Path directory;

  private SmallDisk(Path directory) {
    this.directory = directory;
  }

  /** In that directory; empty where it may not be. */
  static Optional<SmallDisk> mount(Path directory) throws IOException {
    boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", directory.toString());
    return mounted ? Optional.of(new SmallDisk(directory)) : Optional.empty();
  }

  /** A directory in it that nothing is in. */
  Path directory() throws IOException {
    return Files.createDirectories(directory.resolve("data"));
  }

  /** Leaves no place at all. */
  void fill() throws IOException {
    try (OutputStream out = Files.newOutputStream(rubbish())) {
      while (true) {
        out.write(new byte[BLOCK]);
      }
    } catch (IOException full) {
      if (Files.getFileStore(directory).getUsableSpace() > 0) {
        throw full;
      }
    }
  }

  /** Makes place again. */
  void clear() throws IOException {
    Files.delete(rubbish());
  }

  @Override
  public void close() throws IOException {
    run("umount", "--lazy", directory.toString());
  }

  private Path rubbish() {
    return directory.resolve("rubbish");
  }

  private static boolean run(String... command) throws IOException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    return process.onExit().join().exitValue() == 0;
  }
}
