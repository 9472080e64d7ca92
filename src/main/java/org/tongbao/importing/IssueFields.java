package org.tongbao.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Fills the fields of an issue from its labels. A label that comes once speaks for the issue; one
 * that comes again behind another measure speaks each time for the measure before it.
 */
final class IssueFields {

  private record Statement(Label label, String value, MeasureDraft measure) {}

  private final IssueDraft issue;
  private final List<Statement> statements = new ArrayList<>();

  IssueFields(IssueDraft issue) {
    this.issue = issue;
  }

  /** Notes the labels in a line, behind the measures read so far. */
  void read(Line line) {
    String text = line.text();
    for (FoundLabel field : LabelReader.fields(line.folded())) {
      statements.add(new Statement(field.label(), field.value(text), issue.lastMeasure()));
    }
  }

  /** Fills the fields, when all lines have been read. */
  void assign() {
    Map<Label, Set<MeasureDraft>> owners = new EnumMap<>(Label.class);
    for (Statement statement : statements) {
      owners.computeIfAbsent(statement.label(), l -> new HashSet<>()).add(statement.measure());
    }
    for (Statement statement : statements) {
      Set<MeasureDraft> measures = owners.get(statement.label());
      boolean own = statement.measure() != null && measures.size() > 1;
      FieldValues fields = own ? statement.measure().fields : issue.fields;
      fields.set(statement.label(), statement.value());
    }
  }
}
