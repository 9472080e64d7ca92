package org.tongbao.shared.sheet;

import java.io.IOException;
import java.util.List;

/** A table that takes its rows one after the other and keeps none. */
public interface Sheet {

  /**
   * Writes a row.
   *
   * @param cells each a text, a number, a {@code LocalDate}, a {@code LocalDateTime}, or null for
   *     an empty one
   */
  void row(List<?> cells) throws IOException;
}
