package org.tongbao.notice.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tongbao.notice.Commitment;
import org.tongbao.notice.Completion;
import org.tongbao.notice.Deadline;
import org.tongbao.notice.Responsibility;
import org.tongbao.shared.sheet.SheetCell;
import org.tongbao.shared.sheet.SheetCell.Kind;
import org.tongbao.shared.sheet.SheetRow;

/** Makes of the cells of a row what is committed to, under the rules of the fields. */
@ApplicationScoped
class CommitmentReader {

  private static final String BETWEEN_UNITS = "[\n、;；]";

  private final Validator validator;

  CommitmentReader(Validator validator) {
    this.validator = validator;
  }

  /** Empty when something is wrong, which is then among the faults. */
  Optional<Commitment> read(
      SheetRow row,
      LedgerHeader header,
      List<LedgerColumn> changed,
      NoticeLedgerRow stored,
      LedgerFaults faults) {
    Reading reading = new Reading(row, header, changed, stored, faults);
    Commitment commitment = reading.commitment();
    return reading.wrong ? Optional.empty() : Optional.of(commitment);
  }

  /** One row. */
  private final class Reading {

    private final SheetRow row;
    private final LedgerHeader header;
    private final List<LedgerColumn> changed;
    private final NoticeLedgerRow stored;
    private final LedgerFaults faults;
    private boolean wrong;

    Reading(
        SheetRow row,
        LedgerHeader header,
        List<LedgerColumn> changed,
        NoticeLedgerRow stored,
        LedgerFaults faults) {
      this.row = row;
      this.header = header;
      this.changed = changed;
      this.stored = stored;
      this.faults = faults;
    }

    Commitment commitment() {
      changed.stream()
          .filter(column -> header.cell(row, column).kind() == Kind.FORMULA)
          .forEach(column -> fault(column, "no-formula"));
      return wrong ? null : new Commitment(responsibility(), deadline(), completion(), sustained());
    }

    private Responsibility responsibility() {
      Responsibility old =
          stored.responsibility() == null
              ? new Responsibility(null, null, null, null)
              : stored.responsibility();
      Responsibility read =
          new Responsibility(
              text(LedgerColumn.LEADER, old.leader()),
              text(LedgerColumn.LEAD_UNIT, old.leadUnit()),
              changed.contains(LedgerColumn.UNITS) ? units(old.units()) : old.units(),
              text(LedgerColumn.PERSON, old.person()));
      validator.validate(read).forEach(this::fault);
      boolean nobody = read.equals(new Responsibility(null, null, null, null));
      return nobody ? null : read;
    }

    private String text(LedgerColumn column, String old) {
      if (!changed.contains(column)) {
        return old;
      }
      SheetCell cell = cell(column);
      return cell.isBlank() ? null : Cells.text(cell.bareText()).strip();
    }

    /** One a line, or as lists are written; what was one unit stays one. */
    private List<String> units(List<String> old) {
      List<String> units = new ArrayList<>();
      for (String line : cell(LedgerColumn.UNITS).bareText().lines().toList()) {
        if (old.contains(line)) {
          units.add(line);
        } else {
          Arrays.stream(line.split(BETWEEN_UNITS)).map(String::strip).forEach(units::add);
        }
      }
      units.removeIf(String::isBlank);
      return List.copyOf(units);
    }

    private Deadline deadline() {
      if (!changed.contains(LedgerColumn.DEADLINE)) {
        return stored.deadline();
      }
      SheetCell cell = cell(LedgerColumn.DEADLINE);
      Optional<Deadline> read = DeadlineCell.read(cell);
      if (read.isEmpty() && !cell.isBlank()) {
        fault(LedgerColumn.DEADLINE, "deadline-cell");
      }
      return read.orElse(null);
    }

    private Completion completion() {
      if (!changed.contains(LedgerColumn.COMPLETION)) {
        return stored.completion();
      }
      String text = cell(LedgerColumn.COMPLETION).text().strip();
      for (Completion completion : Completion.values()) {
        if (LedgerHeader.LANGUAGES.stream().anyMatch(w -> w.word(completion).equals(text))) {
          return completion;
        }
      }
      fault(LedgerColumn.COMPLETION, "completion-cell");
      return null;
    }

    private boolean sustained() {
      if (!changed.contains(LedgerColumn.REMARK)) {
        return stored.sustained();
      }
      SheetCell cell = cell(LedgerColumn.REMARK);
      String text = cell.text().strip();
      if (cell.isBlank()) {
        return false;
      }
      if (LedgerHeader.LANGUAGES.stream().noneMatch(w -> w.word("sustained").equals(text))) {
        fault(LedgerColumn.REMARK, "remark-cell");
      }
      return true;
    }

    private SheetCell cell(LedgerColumn column) {
      return header.cell(row, column);
    }

    private void fault(ConstraintViolation<Responsibility> violation) {
      String field = violation.getPropertyPath().iterator().next().getName();
      LedgerColumn column =
          switch (field) {
            case "leader" -> LedgerColumn.LEADER;
            case "leadUnit" -> LedgerColumn.LEAD_UNIT;
            case "person" -> LedgerColumn.PERSON;
            default -> LedgerColumn.UNITS;
          };
      fault(column, "as-said", violation.getMessage());
    }

    private void fault(LedgerColumn column, String key, Object... arguments) {
      wrong = true;
      faults.ofCell(row.number(), header.heading(column), key, arguments);
    }
  }
}
