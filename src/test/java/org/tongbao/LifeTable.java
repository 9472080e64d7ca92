package org.tongbao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A life in a text file: a row a state, a column a step; a cell names the state after the step, or
 * the problem that refuses it.
 */
public final class LifeTable {

  private LifeTable() {}

  /** A row: the state, the steps that lead to it, and what each step does there. */
  public record Row(String state, List<String> reachedBy, Map<String, String> outcomes) {}

  /** Reads a table of {@code src/test/resources}. */
  public static List<Row> read(String path) {
    List<String[]> lines =
        text(path)
            .lines()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.strip().split("\\s*\\|\\s*", -1))
            .toList();
    String[] header = lines.get(0);
    List<Row> rows = new ArrayList<>();
    for (String[] cells : lines.subList(1, lines.size())) {
      assertThat(cells).as(cells[0]).hasSameSizeAs(header);
      Map<String, String> outcomes = new LinkedHashMap<>();
      for (int i = 2; i < cells.length; i++) {
        outcomes.put(header[i], cells[i]);
      }
      List<String> steps =
          Arrays.stream(cells[1].split(" ")).filter(step -> !step.isEmpty()).toList();
      rows.add(new Row(cells[0], steps, outcomes));
    }
    assertThat(rows).hasSizeGreaterThan(10);
    return rows;
  }

  /** Whether a cell names a state, and no problem. */
  public static boolean isState(String outcome) {
    return Character.isUpperCase(outcome.charAt(0));
  }

  private static String text(String path) {
    try (InputStream in = LifeTable.class.getResourceAsStream(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
