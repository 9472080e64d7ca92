package org.tongbao.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A request that was answered wrongly once; kept in {@code fuzz-cases.txt}.
 *
 * @param path parts of the path, percent-encoded, where they are not those of the scene
 * @param query parts of the query, percent-encoded
 * @param body empty for none
 */
record FuzzCase(
    String operation, Map<String, String> path, List<String> query, String body, String why) {

  private static final Path FILE =
      Path.of("src", "test", "resources", "contract", "fuzz-cases.txt");

  static List<FuzzCase> kept() {
    try (Stream<String> lines = Files.lines(FILE)) {
      return lines.filter(line -> !line.startsWith("#")).map(FuzzCase::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FuzzCase of(String line) {
    String[] cells = line.strip().split("\\s*\\|\\s*", -1);
    Map<String, String> path = new LinkedHashMap<>();
    parts(cells[1]).forEach(part -> path.put(part.split("=", 2)[0], part.split("=", 2)[1]));
    return new FuzzCase(cells[0], path, parts(cells[2]).toList(), cells[3], cells[4]);
  }

  private static Stream<String> parts(String cell) {
    return Stream.of(cell.split("&", -1)).filter(part -> !part.isEmpty());
  }
}
