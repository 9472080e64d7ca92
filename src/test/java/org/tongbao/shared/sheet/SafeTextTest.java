package org.tongbao.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+86",
        "-1",
        "@SUM(A1)",
        "＝1+1",
        "＋86",
        "－1",
        "＠SUM",
        " =1",
        "\u3000=1",
        "\ufeff=1",
        "\u00a0@x",
        "\t=1",
        "\tx",
        "\rx",
        "\nx",
        "\r\n=1"
      })
  void whatWouldBeginAFormulaIsMadeText(String text) {
    assertThat(SafeText.of(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "请问", "a=b", "3-5", " 城北", "'=1", "1\n=2"})
  void otherTextStaysAsItIs(String text) {
    assertThat(SafeText.of(text)).isEqualTo(text);
  }
}
