package org.tongbao.shared.sheet;

import java.time.LocalDate;

/**
 * A cell of a sheet that was read.
 *
 * @param kind what it holds
 * @param text as it stands there; of a number, its digits
 * @param day the day that a number stands for where it is read as one; null for other cells
 */
public record SheetCell(Kind kind, String text, LocalDate day) {

  /** What a cell can hold. */
  public enum Kind {
    TEXT,
    NUMBER,
    FORMULA
  }

  static final SheetCell EMPTY = new SheetCell(Kind.TEXT, "", null);

  static SheetCell text(String text) {
    return new SheetCell(Kind.TEXT, text, null);
  }

  /** Whether nothing is to be seen in it. */
  public boolean isBlank() {
    return kind != Kind.FORMULA && text.isBlank();
  }

  /** The text as it was before {@link SafeText} kept it from being a formula. */
  public String bareText() {
    return SafeText.undone(text);
  }
}
