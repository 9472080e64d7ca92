package org.tongbao.shared.sheet;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The parts of a workbook beside its sheets (ECMA-376, part 1, 12.3), and what they look like. */
final class XlsxParts {

  /** Numbers of the formats in {@link #STYLES}. */
  static final int HEADING = 1;

  static final int PLAIN = 2;
  static final int DAY = 3;
  static final int TIME = 4;

  /** How every part begins. */
  static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  static final String RELATIONS =
      XML
          + """
          <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
          <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
          Target="xl/workbook.xml"/></Relationships>""";

  static final String STYLES =
      XML
          + """
          <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
          <numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/>\
          <numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts>\
          <fonts count="2"><font><sz val="11"/><name val="宋体"/></font>\
          <font><b/><sz val="11"/><name val="宋体"/></font></fonts>\
          <fills count="2"><fill><patternFill patternType="none"/></fill>\
          <fill><patternFill patternType="gray125"/></fill></fills>\
          <borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>\
          <border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border></borders>\
          <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
          <cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
          <xf numFmtId="0" fontId="1" fillId="0" borderId="1" xfId="0" applyFont="1" applyBorder="1" applyAlignment="1">\
          <alignment horizontal="center" vertical="center" wrapText="1"/></xf>\
          <xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1" applyAlignment="1">\
          <alignment vertical="center" wrapText="1"/></xf>\
          <xf numFmtId="164" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1" applyAlignment="1">\
          <alignment horizontal="left" vertical="center" wrapText="1"/></xf>\
          <xf numFmtId="165" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1" applyAlignment="1">\
          <alignment horizontal="left" vertical="center" wrapText="1"/></xf></cellXfs>\
          <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>""";

  private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private XlsxParts() {}

  /** The path of a sheet, counted from 1. */
  static String sheet(int number) {
    return "xl/worksheets/sheet" + number + ".xml";
  }

  /** The list of the sheets; each repeats its header line on every printed page. */
  static String workbook(List<String> names) throws IOException {
    StringBuilder book = new StringBuilder(XML);
    book.append(
        "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "relationships\"><sheets>");
    for (int i = 1; i <= names.size(); i++) {
      book.append("<sheet name=\"");
      XlsxText.write(book, names.get(i - 1));
      book.append("\" sheetId=\"%1$d\" r:id=\"rId%1$d\"/>".formatted(i));
    }
    book.append("</sheets><definedNames>");
    for (int i = 0; i < names.size(); i++) {
      book.append("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"" + i + "\">'");
      XlsxText.write(book, names.get(i).replace("'", "''"));
      book.append("'!$1:$1</definedName>");
    }
    return book.append("</definedNames></workbook>").toString();
  }

  /** Where the workbook's parts lie. */
  static String relations(int sheets) {
    return XML
        + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + each(
            sheets,
            """
            <Relationship Id="rId%1$d" Type="%2$srelationships/worksheet" Target="worksheets/sheet%1$d.xml"/>""")
        + """
        <Relationship Id="rId%d" Type="%srelationships/styles" Target="styles.xml"/></Relationships>"""
            .formatted(sheets + 1, OFFICE);
  }

  /** What each part is. */
  static String types(int sheets) {
    return XML
        + """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
        <Default Extension="xml" ContentType="application/xml"/>\
        <Override PartName="/xl/workbook.xml" ContentType="%1$ssheet.main+xml"/>\
        <Override PartName="/xl/styles.xml" ContentType="%1$sstyles+xml"/>"""
            .formatted(TYPE)
        + each(
            sheets,
            "<Override PartName=\"/xl/worksheets/sheet%1$d.xml\" ContentType=\""
                + TYPE
                + "worksheet+xml\"/>")
        + "</Types>";
  }

  private static String each(int sheets, String pattern) {
    return IntStream.rangeClosed(1, sheets)
        .mapToObj(i -> pattern.formatted(i, OFFICE))
        .collect(Collectors.joining());
  }
}
