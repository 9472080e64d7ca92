package org.tongbao.shared.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {

  private static final int FIRST = 0x2E80;
  private static final int LAST = 0x323AF;

  @ParameterizedTest
  @CsvSource({
    "ＡＩ　系统, ai系统",
    "１２．６公里, 12.6公里",
    "管 网\u200B改造, 管网改造",
    "㈠ ㎡, (一)m2",
    "整改臺賬, 整改台账",
    "苧麻, 苎麻",
    "苎麻, 苎麻",
    "薴, 苎",
    "ﾃｽﾄ, テスト",
    "𠮷野, 𠮷野"
  })
  void whatLooksAlikeIsAlike(String text, String folded) {
    assertThat(FoldedText.fold(text)).isEqualTo(folded);
  }

  @Test
  void aPlaceInTheFoldedTextIsOneInTheText() {
    FoldedText folded = FoldedText.of("第㈠项 𠮷Ａ");
    assertThat(folded.text()).isEqualTo("第(一)项𠮷a");
    assertThat(IntStream.range(0, folded.text().length()).map(folded::start))
        .containsExactly(0, 1, 1, 1, 2, 4, 4, 6);
    assertThat(folded.end(folded.text().length() - 1)).isEqualTo(7);
  }

  @Property(tries = 500)
  void foldingAgainChangesNothing(@ForAll String text) {
    String folded = FoldedText.fold(text);
    assertThat(Grams.of(FoldedText.fold(folded))).isEqualTo(Grams.of(folded));
  }

  /** Whatever stands in a text, the index leads to it. */
  @Property(tries = 500)
  void aWordHasNoGramsButThoseOfItsText(@ForAll String before, @ForAll String word) {
    String folded = FoldedText.fold(word);
    assertThat(Grams.of(FoldedText.fold(before) + folded)).containsAll(Grams.ofWord(folded));
  }

  /** Made anew when this fails: by an update of ICU. */
  @Test
  void theTableIsThatOfIcu() {
    Transliterator icu = Transliterator.getInstance("Traditional-Simplified");
    assertThat(
            IntStream.rangeClosed(FIRST, LAST)
                .filter(Character::isLetter)
                .filter(c -> "苎薴".indexOf(c) < 0)
                .filter(
                    c ->
                        !icu.transliterate(Character.toString(c))
                            .equals(Character.toString(Simplified.of(c)))))
        .isEmpty();
  }
}
