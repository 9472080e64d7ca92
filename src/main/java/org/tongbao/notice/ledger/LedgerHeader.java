package org.tongbao.notice.ledger;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tongbao.shared.sheet.SheetCell;
import org.tongbao.shared.sheet.SheetRow;

/** Where the columns of a ledger stand in a sheet; the headings may be in either language. */
final class LedgerHeader {

  static final List<LedgerWords> LANGUAGES =
      List.of(new LedgerWords(Locale.SIMPLIFIED_CHINESE), new LedgerWords(Locale.ENGLISH));

  private final Map<LedgerColumn, Integer> places = new EnumMap<>(LedgerColumn.class);
  private final Map<LedgerColumn, String> headings = new EnumMap<>(LedgerColumn.class);

  /** Reads the first row; a column that is not known is somebody's own, and left alone. */
  static LedgerHeader of(SheetRow row, LedgerFaults faults) {
    LedgerHeader header = new LedgerHeader();
    row.cells().forEach((place, cell) -> header.add(place, cell.text().strip(), faults));
    for (LedgerColumn column : LedgerLayout.WHOLE.columns()) {
      if (!header.places.containsKey(column)) {
        faults.ofColumn(LANGUAGES.get(0).word(column), "missing-column");
      }
    }
    return header;
  }

  /** The heading as it stands in the sheet. */
  String heading(LedgerColumn column) {
    return headings.get(column);
  }

  SheetCell cell(SheetRow row, LedgerColumn column) {
    return row.cell(places.get(column));
  }

  private void add(int place, String heading, LedgerFaults faults) {
    column(heading)
        .ifPresent(
            column -> {
              if (places.put(column, place) != null) {
                faults.ofColumn(heading, "duplicate");
              }
              headings.put(column, heading);
            });
  }

  private static Optional<LedgerColumn> column(String heading) {
    return LedgerLayout.WHOLE.columns().stream()
        .filter(column -> LANGUAGES.stream().anyMatch(w -> w.word(column).equals(heading)))
        .findFirst();
  }
}
