package org.tongbao.notice;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A notice as it is laid out on paper: its paragraphs in the order of print, each knowing what it
 * is.
 *
 * @param sections all of them in the order of print, nested ones behind those that hold them
 */
public record Layout(
    List<Paragraph> head, List<Paragraph> opening, List<Part> sections, List<Paragraph> tail) {

  /** What a piece of a paragraph is. */
  public enum Role {
    ISSUER,
    TITLE,
    TEXT,
    HEADING,
    MEASURE,
    CONTACT,
    SIGNATURE,
    DATE
  }

  /**
   * A section, or an issue in it.
   *
   * @param depth 1 for a section at the top
   * @param id null where the notice has none, as an import does
   */
  public record Part(UUID id, int depth, List<Paragraph> paragraphs, List<Part> issues) {}

  /** A paragraph: one line of the official text, never without a piece. */
  public record Paragraph(List<Piece> pieces) {

    /** Its whole text; no line break is in it. */
    public String text() {
      return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    public Role role() {
      return pieces.get(0).role();
    }
  }

  /**
   * Part of a paragraph. A measure of several paragraphs is a MEASURE in the first, TEXT in others.
   *
   * @param id of the measure that begins here, where it has one
   */
  public record Piece(Role role, UUID id, String text) {}

  /** All paragraphs in the order of print. */
  public Stream<Paragraph> paragraphs() {
    return Stream.of(
            head.stream(), opening.stream(), sections.stream().flatMap(Layout::of), tail.stream())
        .flatMap(paragraphs -> paragraphs);
  }

  private static Stream<Paragraph> of(Part part) {
    return Stream.concat(part.paragraphs().stream(), part.issues().stream().flatMap(Layout::of));
  }
}
