package org.tongbao.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.tongbao.notice.IssueInput;
import org.tongbao.notice.NoticeInput;
import org.tongbao.notice.SectionInput;

/** Notices of invented places, and short views of what was read from them. */
final class Fixtures {

  private Fixtures() {}

  static String text(String name) {
    try (InputStream in = Fixtures.class.getResourceAsStream("/notices/" + name + ".txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ParsedNotice parsed(String name) {
    return NoticeParser.parse(text(name));
  }

  /** An issue in a notice of one section, from the lines below its heading. */
  static IssueInput issue(String... lines) {
    String text = "（一）财务管理方面\n1、关于“账目不清”问题\n" + String.join("\n", lines);
    return NoticeParser.parse(text).notice().sections().get(0).issues().get(0);
  }

  static List<String> measures(IssueInput issue) {
    return issue.measures().stream()
        .map(measure -> (measure.marker() == null ? "" : measure.marker()) + measure.text())
        .toList();
  }

  /** One line a section: its marker and the numbers of measures of its issues. */
  static List<String> shape(NoticeInput notice) {
    List<String> shape = new ArrayList<>();
    notice.sections().forEach(section -> shape(section, "", shape));
    return shape;
  }

  private static void shape(SectionInput section, String indent, List<String> shape) {
    List<Integer> measures = section.issues().stream().map(i -> i.measures().size()).toList();
    shape.add(indent + (section.marker() == null ? "" : section.marker()) + measures);
    section.sections().forEach(nested -> shape(nested, indent + "  ", shape));
  }

  static List<DiagnosticCode> codes(ParsedNotice parsed) {
    return parsed.diagnostics().stream().map(Diagnostic::code).toList();
  }
}
