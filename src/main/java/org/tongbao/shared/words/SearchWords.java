package org.tongbao.shared.words;

import jakarta.persistence.Query;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/**
 * The words sought, folded. A text is found that holds them all; whatever stands between spaces is
 * a word, so that a sentence in Chinese is one.
 */
public record SearchWords(List<String> folded) {

  private static final int MOST = 10;

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  /**
   * Reads what somebody typed.
   *
   * @throws Problem 400 when there is no letter and no digit in it, or too many words
   */
  public static SearchWords of(String typed) {
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

  /**
   * The condition, in SQL, that they all stand in a text that is stored folded and with its grams;
   * {@link #bind} sets its parameters.
   *
   * @param row what the query calls the row of the text
   */
  public String standIn(String row) {
    String grams = "%1$s.grams @> cast(:grams as integer[])".formatted(row);
    return IntStream.range(0, longerThanGrams().size())
        .mapToObj(i -> " and strpos(%s.folded, :word%d) > 0".formatted(row, i))
        .collect(Collectors.joining("", grams, ""));
  }

  /** Sets the parameters of {@link #standIn}. */
  public <Q extends Query> Q bind(Q query) {
    query.setParameter("grams", grams());
    List<String> longer = longerThanGrams();
    for (int i = 0; i < longer.size(); i++) {
      query.setParameter("word" + i, longer.get(i));
    }
    return query;
  }

  /** What a text must have to be looked at. */
  public Integer[] grams() {
    Set<Integer> grams = new TreeSet<>();
    folded.forEach(word -> grams.addAll(Grams.ofWord(word)));
    return grams.toArray(Integer[]::new);
  }

  /** Those that may be missing though all their grams are there. */
  public List<String> longerThanGrams() {
    return folded.stream().filter(word -> word.length() > Grams.LONGEST).toList();
  }

  private static Problem refused(String reason, Object... arguments) {
    return new Problem(ProblemType.INVALID_PARAMETER).violation("/q", reason, arguments);
  }
}
