package org.tongbao.shared.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.tongbao.shared.sheet.SheetCell.Kind;

/** The rows of a sheet, as they come. What stands far to the right is left alone. */
final class XlsxRows {

  private static final int MOST_COLUMNS = 256;
  private static final int LETTERS = 26;

  private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})[0-9]{1,7}");

  /** So much that it can be written out: 1E99999999 could not. */
  private static final Pattern NUMBER =
      Pattern.compile("-?[0-9]{1,20}(\\.[0-9]{1,20})?(E[+-]?[0-9]{1,2})?");

  private static final int FIRST_DAY = 61;
  private static final int LAST_DAY = 2_958_465;

  /** Between what programs for Windows and for the Macintosh count from. */
  private static final int DAYS_TO_1904 = 1462;

  private final XlsxPart part;
  private final List<String> texts;
  private final boolean since1904;
  private int row;

  XlsxRows(XlsxPart part, List<String> texts, boolean since1904) {
    this.part = part;
    this.texts = texts;
    this.since1904 = since1904;
  }

  void forEach(Consumer<SheetRow> use) throws XMLStreamException {
    while (part.next()) {
      if (part.is("row")) {
        String number = part.attribute("r");
        row = number == null ? row + 1 : Integer.parseInt(number);
        use.accept(new SheetRow(row, cells()));
      }
    }
  }

  private Map<Integer, SheetCell> cells() throws XMLStreamException {
    Map<Integer, SheetCell> cells = new HashMap<>();
    int column = -1;
    while (part.nextWithin("row")) {
      if (part.is("c")) {
        column = column(part.attribute("r"), column + 1);
        SheetCell cell = cell(String.valueOf(part.attribute("t")));
        if (column < MOST_COLUMNS) {
          cells.put(column, cell);
        }
      }
    }
    return cells;
  }

  private SheetCell cell(String type) throws XMLStreamException {
    String value = "";
    boolean formula = false;
    while (part.nextWithin("c")) {
      if (part.is("f")) {
        formula = true;
      } else if (part.is("v")) {
        value = part.text();
      } else if (part.is("is")) {
        value = part.runs("is");
      }
    }
    if (formula) {
      return new SheetCell(Kind.FORMULA, "", null);
    }
    return switch (type) {
      case "s" -> SheetCell.text(texts.get(Integer.parseInt(value)));
      case "n", "null" -> value.isEmpty() ? SheetCell.EMPTY : number(value);
      case "str" -> SheetCell.text(XlsxText.read(value));
      default -> SheetCell.text(value);
    };
  }

  private SheetCell number(String raw) {
    if (!NUMBER.matcher(raw).matches()) {
      return SheetCell.text(raw);
    }
    BigDecimal number = new BigDecimal(raw);
    int serial = number.abs().compareTo(BigDecimal.valueOf(LAST_DAY)) > 0 ? 0 : number.intValue();
    int counted = since1904 ? serial + DAYS_TO_1904 : serial;
    boolean day = counted >= FIRST_DAY && counted <= LAST_DAY;
    LocalDate on = day ? XlsxCell.DAY_ZERO.plusDays(counted) : null;
    String digits = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    return new SheetCell(Kind.NUMBER, digits, on);
  }

  private static int column(String address, int next) {
    if (address == null) {
      return next;
    }
    Matcher matcher = ADDRESS.matcher(address);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("no address of a cell");
    }
    int column = 0;
    for (char letter : matcher.group(1).toCharArray()) {
      column = column * LETTERS + (letter - 'A' + 1);
    }
    return column - 1;
  }
}
