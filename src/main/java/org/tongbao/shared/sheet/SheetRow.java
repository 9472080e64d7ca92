package org.tongbao.shared.sheet;

import java.util.Map;

/**
 * A row of a sheet that was read.
 *
 * @param number as programs show it, from 1
 * @param cells those that are there, by the number of their column, from 0
 */
public record SheetRow(int number, Map<Integer, SheetCell> cells) {

  /** The cell in a column; an empty one where there is none. */
  public SheetCell cell(int column) {
    return cells.getOrDefault(column, SheetCell.EMPTY);
  }

  /** Whether nothing is to be seen in it. */
  public boolean isBlank() {
    return cells.values().stream().allMatch(SheetCell::isBlank);
  }
}
