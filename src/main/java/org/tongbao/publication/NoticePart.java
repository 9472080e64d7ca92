package org.tongbao.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tongbao.notice.Layout;
import org.tongbao.notice.Layout.Paragraph;
import org.tongbao.notice.Layout.Piece;
import org.tongbao.notice.Layout.Role;

/**
 * A section or an issue as a page shows it.
 *
 * @param level of its heading, from 1 for the title of the notice
 * @param heading null where it has none
 * @param runIn what goes on in the paragraph of the heading
 * @param paragraphs those before the list, or all where there is no list
 * @param items the measures, where each stands in paragraphs of its own and there are several
 */
public record NoticePart(
    UUID id,
    int level,
    String heading,
    List<Piece> runIn,
    List<Paragraph> paragraphs,
    List<Item> items,
    List<NoticePart> issues) {

  /** A measure in paragraphs of its own. */
  public record Item(UUID id, List<String> lines) {}

  static NoticePart of(Layout.Part part) {
    List<Paragraph> all = part.paragraphs();
    int headed = (int) all.stream().takeWhile(line -> line.role() == Role.HEADING).count();
    List<Paragraph> rest = all.subList(headed, all.size());
    int listed = listed(all) ? before(rest) : rest.size();
    return new NoticePart(
        part.id(),
        part.depth() + 1,
        heading(all.subList(0, headed)),
        headed == 0 ? List.of() : tail(all.get(headed - 1).pieces()),
        rest.subList(0, listed),
        items(rest.subList(listed, rest.size())),
        part.issues().stream().map(NoticePart::of).toList());
  }

  /** The level of a heading, which no HTML has below 6. */
  public int rank() {
    return Math.min(level, 6);
  }

  private static String heading(List<Paragraph> lines) {
    return lines.isEmpty()
        ? null
        : lines.stream().map(line -> line.pieces().get(0).text()).collect(Collectors.joining("\n"));
  }

  private static List<Piece> tail(List<Piece> pieces) {
    return pieces.subList(1, pieces.size());
  }

  private static boolean listed(List<Paragraph> paragraphs) {
    List<Paragraph> measures = paragraphs.stream().filter(NoticePart::holdsMeasure).toList();
    return measures.size() > 1 && measures.stream().allMatch(line -> line.pieces().size() == 1);
  }

  private static boolean holdsMeasure(Paragraph paragraph) {
    return paragraph.pieces().stream().anyMatch(piece -> piece.role() == Role.MEASURE);
  }

  private static int before(List<Paragraph> paragraphs) {
    return (int) paragraphs.stream().takeWhile(line -> !holdsMeasure(line)).count();
  }

  /** A paragraph that begins no measure goes on with the one before. */
  private static List<Item> items(List<Paragraph> paragraphs) {
    List<Item> items = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      Piece piece = paragraph.pieces().get(0);
      if (piece.role() == Role.MEASURE) {
        items.add(new Item(piece.id(), new ArrayList<>()));
      }
      items.get(items.size() - 1).lines().add(piece.text());
    }
    return items;
  }
}
