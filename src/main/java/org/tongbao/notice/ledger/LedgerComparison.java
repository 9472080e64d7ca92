package org.tongbao.notice.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tongbao.notice.Commitment;
import org.tongbao.shared.model.Ids;
import org.tongbao.shared.sheet.SheetCell;
import org.tongbao.shared.sheet.SheetRow;

/** Holds a sheet against what is stored, row by row, and keeps what is new in it. */
final class LedgerComparison {

  private static final Set<LedgerColumn> EDITABLE =
      Set.of(
          LedgerColumn.LEADER,
          LedgerColumn.LEAD_UNIT,
          LedgerColumn.UNITS,
          LedgerColumn.PERSON,
          LedgerColumn.DEADLINE,
          LedgerColumn.COMPLETION,
          LedgerColumn.REMARK);

  private static final Set<LedgerColumn> MOVED_BY_PROGRESS =
      Set.of(LedgerColumn.COMPLETION, LedgerColumn.REMARK);

  private final Map<UUID, NoticeLedgerRow> stored;
  private final Set<UUID> recorded;
  private final LedgerFaults faults;
  private final CommitmentReader reader;
  private final LedgerWords words;
  private final Set<UUID> seen = new HashSet<>();
  private final Map<UUID, Commitment> commitments = new LinkedHashMap<>();
  private final List<LedgerChange> changes = new ArrayList<>();
  private LedgerHeader header;

  /**
   * @param stored all rows, by what they are of
   * @param recorded what only progress moves on
   * @param words those of the answer
   */
  LedgerComparison(
      Map<UUID, NoticeLedgerRow> stored,
      Set<UUID> recorded,
      LedgerFaults faults,
      CommitmentReader reader,
      LedgerWords words) {
    this.stored = stored;
    this.recorded = recorded;
    this.faults = faults;
    this.reader = reader;
    this.words = words;
  }

  /** Takes the next row, of which the first is the header. */
  void add(SheetRow row) {
    if (header == null) {
      header = LedgerHeader.of(row, faults);
      faults.refuseIfInvalid();
    } else if (!row.isBlank()) {
      find(row).ifPresent(found -> compare(row, found));
    }
  }

  /** A sheet without any row lacks its header too. */
  void finish() {
    if (header == null) {
      LedgerHeader.of(new SheetRow(1, Map.of()), faults);
    }
  }

  Map<UUID, Commitment> commitments() {
    return commitments;
  }

  List<LedgerChange> changes() {
    return changes;
  }

  private Optional<NoticeLedgerRow> find(SheetRow row) {
    UUID id = Ids.parse(header.cell(row, LedgerColumn.ID).text().strip()).orElse(null);
    NoticeLedgerRow found = stored.get(id);
    if (found == null) {
      fault(row, LedgerColumn.ID, "not-in-notice");
    } else if (!seen.add(id)) {
      fault(row, LedgerColumn.ID, "duplicate");
      return Optional.empty();
    }
    return Optional.ofNullable(found);
  }

  private void compare(SheetRow row, NoticeLedgerRow found) {
    List<LedgerColumn> changed =
        LedgerLayout.WHOLE.columns().stream()
            .filter(column -> column != LedgerColumn.ID && column != LedgerColumn.VERSION)
            .filter(column -> differs(row, column, found))
            .toList();
    if (changed.isEmpty()) {
      return;
    }
    String version = header.cell(row, LedgerColumn.VERSION).text().strip();
    if (!version.equals(String.valueOf(found.version()))) {
      faults.ofStaleRow(row.number(), header.heading(changed.get(0)));
      return;
    }
    changed.stream()
        .filter(column -> !EDITABLE.contains(column))
        .forEach(column -> fault(row, column, "not-editable-here"));
    changed.stream()
        .filter(column -> MOVED_BY_PROGRESS.contains(column) && recorded.contains(found.node()))
        .forEach(column -> fault(row, column, "record-progress"));
    if (EDITABLE.containsAll(changed)) {
      reader
          .read(row, header, changed, found, faults)
          .ifPresent(commitment -> keep(row, changed, found, commitment));
    }
  }

  private void keep(
      SheetRow row, List<LedgerColumn> changed, NoticeLedgerRow found, Commitment commitment) {
    NoticeLedgerRow after = found.with(commitment);
    commitments.put(found.node(), commitment);
    for (LedgerColumn column : changed) {
      changes.add(
          new LedgerChange(
              row.number(),
              header.heading(column),
              found.node(),
              shown(column, found),
              shown(column, after)));
    }
  }

  /** A cell that an issue has in common with its measures may be empty in all rows but one. */
  private boolean differs(SheetRow row, LedgerColumn column, NoticeLedgerRow found) {
    SheetCell cell = header.cell(row, column);
    boolean merged = column.isOfIssue() && cell.isBlank() && found.measureId() != null;
    return !merged
        && LedgerHeader.LANGUAGES.stream()
            .noneMatch(language -> Cells.shows(cell, column.cell(found, language)));
  }

  private String shown(LedgerColumn column, NoticeLedgerRow row) {
    Object content = column.cell(row, words);
    return content == null ? null : content.toString();
  }

  private void fault(SheetRow row, LedgerColumn column, String key) {
    faults.ofCell(row.number(), header.heading(column), key);
  }
}
