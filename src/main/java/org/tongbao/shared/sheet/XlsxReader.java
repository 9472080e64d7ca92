package org.tongbao.shared.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import org.tongbao.shared.problem.Problem;

/**
 * Reads the first sheet of a workbook, one row after the other. In memory are the file as it was
 * sent and the texts that its cells share, which are bounded by what it may unpack to.
 */
public final class XlsxReader {

  private static final String WORKBOOK = "/officeDocument";
  private static final String TEXTS = "/sharedStrings";

  private final XlsxArchive archive;

  private XlsxReader(XlsxArchive archive) {
    this.archive = archive;
  }

  /**
   * Gives each row that is there to the one who asks.
   *
   * @throws Problem 422 when the file is no workbook, or unpacks to more than a ledger can need
   */
  public static void read(byte[] file, Consumer<SheetRow> use) {
    XlsxReader reader = new XlsxReader(XlsxArchive.of(file));
    try {
      reader.readBook(use);
    } catch (Problem e) {
      throw e;
    } catch (IOException | XMLStreamException | RuntimeException e) {
      throw UnreadableSheet.because("no-workbook"); // whatever is wrong with it
    }
  }

  private void readBook(Consumer<SheetRow> use) throws IOException, XMLStreamException {
    String book = target(relations("_rels/.rels"), WORKBOOK, "");
    String folder = book.substring(0, book.lastIndexOf('/') + 1);
    Map<String, Relation> parts =
        relations(folder + "_rels/" + book.substring(folder.length()) + ".rels");
    String sheet = null;
    boolean since1904 = false;
    try (XlsxPart part = part(book)) {
      while (sheet == null && part.next()) {
        if (part.is("workbookPr")) {
          since1904 = List.of("1", "true").contains(String.valueOf(part.attribute("date1904")));
        } else if (part.is("sheet")) {
          sheet = resolved(parts.get(part.attribute("id")).target(), folder);
        }
      }
    }
    List<String> texts =
        parts.values().stream().anyMatch(relation -> relation.isA(TEXTS))
            ? texts(target(parts, TEXTS, folder))
            : List.of();
    try (XlsxPart part = part(sheet)) {
      new XlsxRows(part, texts, since1904).forEach(use);
    }
  }

  private List<String> texts(String name) throws IOException, XMLStreamException {
    List<String> texts = new ArrayList<>();
    try (XlsxPart part = part(name)) {
      while (part.next()) {
        if (part.is("si")) {
          texts.add(part.runs("si"));
        }
      }
    }
    return texts;
  }

  private record Relation(String type, String target) {
    boolean isA(String kind) {
      return type.endsWith(kind);
    }
  }

  private Map<String, Relation> relations(String name) throws IOException, XMLStreamException {
    Map<String, Relation> relations = new HashMap<>();
    try (XlsxPart part = part(name)) {
      while (part.next()) {
        if (part.is("Relationship")) {
          relations.put(
              part.attribute("Id"), new Relation(part.attribute("Type"), part.attribute("Target")));
        }
      }
    }
    return relations;
  }

  private static String target(Map<String, Relation> relations, String kind, String folder) {
    return relations.values().stream()
        .filter(relation -> relation.isA(kind))
        .map(relation -> resolved(relation.target(), folder))
        .findFirst()
        .orElseThrow();
  }

  private static String resolved(String target, String folder) {
    return target.startsWith("/") ? target.substring(1) : folder + target;
  }

  private XlsxPart part(String name) throws IOException, XMLStreamException {
    return new XlsxPart(archive.open(name).orElseThrow());
  }
}
