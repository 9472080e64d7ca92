package org.tongbao.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tongbao.shared.words.FoldedText;

/**
 * Where a word stands in a text.
 *
 * @param end behind its last character
 */
record Span(int start, int end) {

  /** Where any of the words stand in a text, in order; those that touch are one. */
  static List<Span> of(String text, List<String> words) {
    FoldedText folded = FoldedText.of(text);
    List<Span> found = new ArrayList<>();
    for (String word : words) {
      int at = folded.text().indexOf(word);
      while (at >= 0) {
        int last = at + word.length() - 1;
        found.add(new Span(folded.start(at), folded.end(last)));
        at = folded.text().indexOf(word, last + 1);
      }
    }
    found.sort(Comparator.comparingInt(Span::start));
    return merged(found);
  }

  private static List<Span> merged(List<Span> sorted) {
    List<Span> merged = new ArrayList<>();
    for (Span span : sorted) {
      int last = merged.size() - 1;
      if (last >= 0 && merged.get(last).end >= span.start) {
        Span before = merged.get(last);
        merged.set(last, new Span(before.start, Math.max(before.end, span.end)));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }
}
