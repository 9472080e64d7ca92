package org.tongbao.search;

import java.util.ArrayList;
import java.util.List;
import org.tongbao.shared.words.SearchWords;

/** Cuts out of a text what surrounds the first of the words sought. */
final class Snippet {

  private static final int BEFORE = 20;
  private static final int LENGTH = 120;
  private static final String MORE = "…";

  private final String text;
  private final int start;
  private final int end;
  private final List<SnippetPart> parts = new ArrayList<>();

  private Snippet(String text, int start, int end) {
    this.text = text;
    this.start = start;
    this.end = end;
  }

  static List<SnippetPart> of(String text, SearchWords words) {
    List<Span> spans = Span.of(text, words.folded());
    int first = spans.isEmpty() ? 0 : spans.get(0).start();
    int start = whole(text, first - BEFORE);
    Snippet snippet = new Snippet(text, start, whole(text, start + LENGTH));
    return snippet.cut(spans);
  }

  private List<SnippetPart> cut(List<Span> spans) {
    add(start > 0 ? MORE : "", false);
    int at = start;
    for (Span span : spans) {
      if (span.start() < end) {
        int until = Math.min(span.end(), end);
        add(text.substring(at, span.start()), false);
        add(text.substring(span.start(), until), true);
        at = until;
      }
    }
    add(text.substring(at, end) + (end < text.length() ? MORE : ""), false);
    return parts;
  }

  /** What is empty is no part, and what is alike is one. */
  private void add(String piece, boolean match) {
    int last = parts.size() - 1;
    if (last >= 0 && parts.get(last).match() == match) {
      parts.set(last, new SnippetPart(parts.get(last).text() + piece, match));
    } else if (!piece.isEmpty()) {
      parts.add(new SnippetPart(piece, match));
    }
  }

  /** The offset, within the text and not between the two halves of a character. */
  private static int whole(String text, int offset) {
    int within = Math.max(0, Math.min(offset, text.length()));
    boolean halved =
        within > 0 && within < text.length() && Character.isLowSurrogate(text.charAt(within));
    return halved ? within - 1 : within;
  }
}
