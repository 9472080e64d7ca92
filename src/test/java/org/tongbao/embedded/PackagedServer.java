package org.tongbao.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.tongbao.FreePort;

/**
 * The packaged server, the jar or the native executable, in a process of its own on a free port.
 */
final class PackagedServer implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Process process;
  private final Path output;
  private final int port;

  private PackagedServer(Process process, Path output, int port) {
    this.process = process;
    this.output = output;
    this.port = port;
  }

  /** Starts it in the directory, where it keeps {@code ./data}; the settings are NAME=value. */
  static PackagedServer start(Path directory, String... settings) throws IOException {
    Path output = Files.createTempFile(directory, "output", ".log");
    int port = FreePort.find();
    ProcessBuilder builder =
        new ProcessBuilder(command())
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    var environment = builder.environment();
    environment
        .keySet()
        .removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("TONGBAO_"));
    environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
    for (String setting : settings) {
      String[] parts = setting.split("=", 2);
      environment.put(parts[0], parts[1]);
    }
    return new PackagedServer(builder.start(), output, port);
  }

  /** Returns when the server says that it is ready. */
  void awaitReady() throws IOException, InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest request = HttpRequest.newBuilder(URI.create(address() + "/health/ready")).build();
    Instant end = Instant.now().plus(PATIENCE);
    while (!answersOk(client, request)) {
      assertThat(process.isAlive()).as(() -> String.join("\n", output())).isTrue();
      assertThat(Instant.now()).as(() -> String.join("\n", output())).isBefore(end);
      TimeUnit.MILLISECONDS.sleep(200);
    }
  }

  /** Whether it is the jar, which brings a PostgreSQL of its own as the executable does not. */
  static boolean isJar() throws IOException {
    Properties artifact = new Properties();
    try (var reader = Files.newBufferedReader(Path.of("target", "quarkus-artifact.properties"))) {
      artifact.load(reader);
    }
    return artifact.getProperty("type").equals("jar");
  }

  String address() {
    return "http://localhost:" + port;
  }

  long pid() {
    return process.pid();
  }

  /** SIGTERM. */
  void terminate() {
    process.destroy();
  }

  /** SIGKILL. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  int exitCode() throws InterruptedException {
    assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
        .as("the process has ended")
        .isTrue();
    return process.exitValue();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  List<String> output() {
    try {
      return Files.readAllLines(output);
    } catch (IOException e) {
      return List.of(e.toString());
    }
  }

  private static List<String> command() throws IOException {
    return isJar()
        ? List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            // what lives for seconds is not worth compiling well
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-jar",
            Path.of("target", "quarkus-app", "quarkus-run.jar").toAbsolutePath().toString())
        : List.of(System.getProperty("native.image.path"));
  }

  private static boolean answersOk(HttpClient client, HttpRequest request)
      throws InterruptedException {
    try {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }
}
