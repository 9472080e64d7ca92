package org.tongbao.shared.sheet;

import java.util.List;

/**
 * A column of a sheet in a workbook.
 *
 * @param width in characters
 * @param hidden whether it is there, but not shown
 * @param choices what its cells are chosen from; empty: they hold anything
 */
public record Column(String heading, int width, boolean hidden, List<String> choices) {

  private static final int USUAL_WIDTH = 18;

  public Column {
    choices = List.copyOf(choices);
  }

  /** A column of the usual width for anything. */
  static Column of(String heading) {
    return new Column(heading, USUAL_WIDTH, false, List.of());
  }
}
