package org.tongbao.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tongbao.notice.Layout;
import org.tongbao.notice.Layout.Paragraph;
import org.tongbao.notice.Layout.Piece;
import org.tongbao.notice.Layout.Role;

/**
 * Writes a notice as Markdown (CommonMark) with headings and paragraphs and nothing else: whatever
 * could be markup in its text is escaped, that of common dialects too.
 */
final class NoticeMarkdown {

  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~$^&:@]");
  private static final Pattern BLOCK_START = Pattern.compile("^(\\d{1,9}(?=[.)])|(?=[-+=]))");

  private final List<String> blocks = new ArrayList<>();

  private NoticeMarkdown() {}

  static String write(Layout layout, RevisionNote note) {
    NoticeMarkdown markdown = new NoticeMarkdown();
    layout.head().forEach(markdown::head);
    layout.opening().forEach(markdown::paragraph);
    layout.sections().forEach(markdown::part);
    layout.tail().forEach(markdown::paragraph);
    if (note != null) {
      markdown.note(note);
    }
    return String.join("\n\n", markdown.blocks) + "\n";
  }

  /** The text such that it is nothing but text at the start of a block. */
  static String escaped(String text) {
    String safe = MARKUP.matcher(text.trim()).replaceAll("\\\\$0");
    return BLOCK_START.matcher(safe).replaceFirst("$1\\\\");
  }

  private void head(Paragraph paragraph) {
    block(paragraph.role() == Role.TITLE ? "# " : "", paragraph.text());
  }

  private void part(Layout.Part part) {
    part.paragraphs().forEach(paragraph -> paragraph(paragraph, part.depth() + 1));
    part.issues().forEach(this::part);
  }

  private void paragraph(Paragraph paragraph) {
    block("", paragraph.text());
  }

  /** What goes on behind a heading becomes a paragraph, since a heading takes the whole line. */
  private void paragraph(Paragraph paragraph, int level) {
    List<Piece> pieces = paragraph.pieces();
    if (paragraph.role() == Role.HEADING) {
      block("#".repeat(level) + " ", pieces.get(0).text());
      pieces = pieces.subList(1, pieces.size());
    }
    if (!pieces.isEmpty()) {
      block("", pieces.stream().map(Piece::text).collect(Collectors.joining()));
    }
  }

  private void note(RevisionNote note) {
    String reason =
        note.text() == null ? "" : "：" + note.text().lines().collect(Collectors.joining(" "));
    block("", note.label() + "（第" + note.number() + "版，" + note.printedDay() + "）" + reason);
  }

  private void block(String prefix, String text) {
    blocks.add(prefix + escaped(text));
  }
}
