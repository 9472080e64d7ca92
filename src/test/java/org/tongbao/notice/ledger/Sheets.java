package org.tongbao.notice.ledger;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Workbooks part by part, for what no program would write. */
final class Sheets {

  private static final String SHEET = "xl/worksheets/sheet1.xml";

  private Sheets() {}

  /** A workbook whose sheet is this. */
  static byte[] of(String sheet) {
    String type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("_rels/.rels", relation(type + "officeDocument", "xl/workbook.xml"));
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns:r=\"%s\"><sheets><sheet name=\"a\" r:id=\"rId1\"/></sheets></workbook>"
            .formatted(type));
    parts.put("xl/_rels/workbook.xml.rels", relation(type + "worksheet", "worksheets/sheet1.xml"));
    parts.put(SHEET, sheet);
    return zip(parts);
  }

  /** The sheet of a workbook. */
  static String part(byte[] book) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book))) {
      while (!zip.getNextEntry().getName().equals(SHEET)) {
        zip.closeEntry();
      }
      return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] zip(Map<String, String> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static String relation(String type, String target) {
    return "<Relationships><Relationship Id=\"rId1\" Type=\"%s\" Target=\"%s\"/></Relationships>"
        .formatted(type, target);
  }
}
