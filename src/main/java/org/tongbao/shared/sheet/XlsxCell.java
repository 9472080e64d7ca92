package org.tongbao.shared.sheet;

import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** A cell as a sheet has it, from behind its address on. */
final class XlsxCell {

  /** Days are counted from here; it makes up for a 29 February 1900 that Excel believes in. */
  static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
  private static final double SECONDS_A_DAY = Duration.ofDays(1).toSeconds();

  private XlsxCell() {}

  /** Writes what {@link Sheet#row} allows; days that no workbook can count are written as text. */
  static void write(Writer out, Object cell, int format) throws IOException {
    if (cell == null) {
      out.append("\" s=\"").append(String.valueOf(format)).write("\"/>");
    } else if (cell instanceof String text) {
      writeText(out, SafeText.of(text), format);
    } else if (cell instanceof Number number) {
      writeNumber(out, number.toString(), format);
    } else if (cell instanceof LocalDate day && countable(day)) {
      writeNumber(out, String.valueOf(days(day)), XlsxParts.DAY);
    } else if (cell instanceof LocalDate day) {
      writeText(out, SafeText.of(day.toString()), format);
    } else if (cell instanceof LocalDateTime time) {
      double serial = days(time.toLocalDate()) + time.toLocalTime().toSecondOfDay() / SECONDS_A_DAY;
      writeNumber(out, String.valueOf(serial), XlsxParts.TIME);
    } else {
      throw new IllegalArgumentException("no cell: " + cell.getClass());
    }
  }

  private static boolean countable(LocalDate day) {
    return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
  }

  private static long days(LocalDate day) {
    return ChronoUnit.DAYS.between(DAY_ZERO, day);
  }

  private static void writeNumber(Writer out, String number, int format) throws IOException {
    out.append("\" s=\"").append(String.valueOf(format));
    out.append("\"><v>").append(number).write("</v></c>");
  }

  /** In place: a table of shared texts would have to be kept in memory. */
  private static void writeText(Writer out, String text, int format) throws IOException {
    out.append("\" s=\"").append(String.valueOf(format));
    out.write("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
    XlsxText.write(out, text);
    out.write("</t></is></c>");
  }
}
