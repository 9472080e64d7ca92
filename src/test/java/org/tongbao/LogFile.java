package org.tongbao;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the server logs in this run of the tests, as it does in containers: as JSON. */
public final class LogFile {

  /** Where the test profile writes it. */
  private static final Path FILE =
      Path.of("target", "logs", "test-" + System.getProperty("contract.run", "here") + ".log");

  private static final JsonMapper JSON = new JsonMapper();

  private LogFile() {}

  /** All of it. */
  static List<String> lines() {
    try (Stream<String> lines = Files.lines(FILE)) {
      return lines.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What was logged since the server had its settings; a line of that which is no JSON fails. */
  public static List<JsonNode> objects() {
    return lines().stream().filter(line -> line.startsWith("{")).map(JSON::readTree).toList();
  }
}
