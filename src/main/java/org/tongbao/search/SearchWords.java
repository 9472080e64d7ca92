package org.tongbao.search;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/**
 * The words sought, folded. A text is found that holds them all; whatever stands between spaces is
 * a word, so that a sentence in Chinese is one.
 */
record SearchWords(List<String> folded) {

  private static final int MOST = 10;

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  /**
   * Reads what somebody typed.
   *
   * @throws Problem 400 when there is no letter and no digit in it, or too many words
   */
  static SearchWords of(String typed) {
    List<String> words =
        SPACES
            .splitAsStream(typed)
            .map(FoldedText::fold)
            .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
            .distinct()
            .toList();
    if (words.isEmpty()) {
      throw refused("search-words");
    }
    if (words.size() > MOST) {
      throw refused("too-many-words", MOST);
    }
    return new SearchWords(words);
  }

  /** What a text must have to be looked at. */
  Integer[] grams() {
    Set<Integer> grams = new TreeSet<>();
    folded.forEach(word -> grams.addAll(Grams.ofWord(word)));
    return grams.toArray(Integer[]::new);
  }

  /** Those that may be missing though all their grams are there. */
  List<String> longerThanGrams() {
    return folded.stream().filter(word -> word.length() > Grams.LONGEST).toList();
  }

  private static Problem refused(String reason, Object... arguments) {
    return new Problem(ProblemType.INVALID_PARAMETER).violation("/q", reason, arguments);
  }
}
