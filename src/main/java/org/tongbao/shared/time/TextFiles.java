package org.tongbao.shared.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tongbao.shared.text.ShippedText;

/** Lines of UTF-8 text files. */
final class TextFiles {

  private TextFiles() {}

  /** Of a file that comes with the program. */
  static List<String> shipped(String resource) {
    return ShippedText.of(resource).lines().toList();
  }

  /**
   * Of a file of the operator's.
   *
   * @throws CalendarFault when it cannot be read as UTF-8
   */
  static List<String> own(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new CalendarFault(
          file + " cannot be read as UTF-8 text; correct the file or tongbao.calendar.tables", e);
    }
  }
}
