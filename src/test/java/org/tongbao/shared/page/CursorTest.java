package org.tongbao.shared.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

class CursorTest {

  private static final String QUERY = "notices of one organisation";

  @Property(tries = 200)
  void whatWasEncodedIsReadAgain(
      @ForAll @Size(max = 4) List<@StringLength(max = 50) String> values) {
    Cursor cursor = new Cursor(values);
    assertThat(Cursor.decode(cursor.encode(QUERY), QUERY)).isEqualTo(cursor);
  }

  @Property(tries = 200)
  void aWordOfOnesOwnIsRefused(@ForAll String word) {
    refused(word, QUERY);
  }

  @Property(tries = 200)
  void aChangedWordIsRefused(
      @ForAll @Size(min = 1, max = 3) List<@StringLength(max = 20) String> values,
      @ForAll @IntRange(max = 30) int position) {
    String word = new Cursor(values).encode(QUERY);
    int at = position % (word.length() - 1); // the last letter may hold unused bits
    char other = word.charAt(at) == 'A' ? 'B' : 'A';
    refused(word.substring(0, at) + other + word.substring(at + 1), QUERY);
  }

  @Test
  void aWordOfAnotherQueryIsRefused() {
    refused(Cursor.of("b").encode("another query"), QUERY);
  }

  @Test
  void aWordWithoutEndIsRefused() {
    refused("A".repeat(1_000_000), QUERY);
  }

  private static void refused(String word, String query) {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> Cursor.decode(word, query))
        .satisfies(problem -> assertThat(problem.type()).isEqualTo(ProblemType.INVALID_CURSOR));
  }
}
