package org.tongbao.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.Effort;

/** Brackets; quotation marks are tried where notices are read. */
class PairedMarksTest {

  @ParameterizedTest
  @CsvSource({
    "修订《园区项目验收办法》,-1",
    "修订《〈条例〉实施办法》,-1",
    "（七),-1",
    "1）排查；2）整改,-1",
    "一）排查,-1",
    "（共3项，含1）项,-1",
    "修订《园区项目验收办法,2",
    "修订园区项目验收办法》,10",
    "（试行,0",
    "办法（试行》,2",
    "试行）,2"
  })
  void findsTheFirstBracketWithoutPartner(String text, int at) {
    assertThat(PairedMarks.BRACKETS.firstUnbalanced(text)).isEqualTo(at);
  }

  @ParameterizedTest
  @ValueSource(strings = {"（", "）", "《》", "1）", "“", "“”", "“‘"})
  void staysQuickOnTextThatRepeatsItself(String piece) {
    String text = piece.repeat(1_000_000);
    Effort.isSmall(
        () -> {
          PairedMarks.BRACKETS.firstUnbalanced(text);
          PairedMarks.QUOTES.firstUnbalanced(text);
        });
  }
}
