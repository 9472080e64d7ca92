package org.tongbao.importing;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Reports printed numbers that are missing, repeated or skipped; they are kept as printed. */
final class NumberingCheck {

  private final Diagnostics diagnostics;

  /** The last number of issues, which some notices count through all sections. */
  private final Map<MarkerKind, Integer> lastIssues = new EnumMap<>(MarkerKind.class);

  private NumberingCheck(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  static void check(SectionDraft notice, Diagnostics diagnostics) {
    new NumberingCheck(diagnostics).section(notice);
  }

  private void section(SectionDraft section) {
    Map<MarkerKind, Integer> sections = new EnumMap<>(MarkerKind.class);
    Map<MarkerKind, Integer> issues = new EnumMap<>(MarkerKind.class);
    boolean numbered = section.issues.stream().anyMatch(issue -> issue.marker != null);
    for (IssueDraft issue : section.issues) {
      boolean through =
          issue.marker != null
              && issues.isEmpty()
              && Objects.equals(lastIssues.get(issue.marker.kind()), issue.marker.number() - 1);
      if (through) {
        issues.put(issue.marker.kind(), issue.marker.number());
      } else if (issue.marker != null || numbered) {
        expect(issues, issue.marker, issue.head);
      }
      measures(issue);
    }
    issues.forEach(lastIssues::put);
    for (SectionDraft nested : section.sections) {
      if (nested.marker != null) {
        expect(sections, nested.marker, nested.head);
      }
      section(nested);
    }
  }

  private void measures(IssueDraft issue) {
    Map<MarkerKind, Integer> measures = new EnumMap<>(MarkerKind.class);
    for (MeasureDraft measure : issue.measures) {
      Marker marker = measure.marker;
      boolean again = marker != null && marker.number() == 1;
      if (again) {
        measures.put(marker.kind(), 1);
      } else if (marker != null) {
        expect(measures, marker, measure.line);
      }
    }
  }

  private void expect(Map<MarkerKind, Integer> last, Marker marker, Line line) {
    if (marker == null) {
      diagnostics.add(DiagnosticCode.NUMBERING, line);
      last.replaceAll((kind, number) -> number + 1);
      return;
    }
    int expected = last.getOrDefault(marker.kind(), 0) + 1;
    boolean othersCame = !last.isEmpty() && !last.containsKey(marker.kind());
    if (marker.number() != expected && !(othersCame && last.containsValue(marker.number() - 1))) {
      diagnostics.add(DiagnosticCode.NUMBERING, line);
    }
    last.put(marker.kind(), marker.number());
  }
}
