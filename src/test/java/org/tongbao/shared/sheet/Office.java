package org.tongbao.shared.sheet;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice, which opens a workbook and saves it in another form, where it is installed. */
public final class Office {

  private static final long LONGEST_MINUTES = 2;

  private Office() {}

  /**
   * Has the file opened and saved; the test is skipped where there is no LibreOffice.
   *
   * @param filter what it is to be saved as, such as {@code pdf}, with options after a colon
   */
  public static byte[] convert(byte[] xlsx, String filter) {
    Path program = program();
    assumeTrue(program != null, "no soffice: install libreoffice-calc to run this test");
    try {
      Path directory = Files.createTempDirectory(Path.of("target"), "office").toAbsolutePath();
      Path in = Files.write(directory.resolve("ledger.xlsx"), xlsx);
      run(
          directory,
          List.of(
              program.toString(),
              "-env:UserInstallation=" + directory.resolve("profile").toUri(),
              "--headless",
              "--convert-to",
              filter,
              "--outdir",
              directory.resolve("out").toString(),
              in.toString()));
      return Files.readAllBytes(
          directory.resolve("out").resolve("ledger." + filter.replaceAll(":.*", "")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void run(Path directory, List<String> command) throws IOException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(directory.resolve("log").toFile())
            .start();
    try {
      if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new IOException("LibreOffice does not come to an end: see " + directory);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static Path program() {
    return Stream.of(System.getenv("PATH").split(":"))
        .map(directory -> Path.of(directory, "soffice"))
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(null);
  }
}
