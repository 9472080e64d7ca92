package org.tongbao.importing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.Effort;

class ParserEffortTest {

  @Test
  void readsAHundredTimesTheTextInAShortTime() {
    String text = Fixtures.text("qingshi-serial").repeat(100);
    Effort.isSmall(() -> NoticeParser.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一",
        "一是",
        "，一是",
        "。一是",
        "。（1）",
        "“",
        "”",
        "\"",
        "。 ",
        "(",
        "1、",
        "\n1、",
        "\n（一）",
        "整改情况：",
        "打印",
        "问题",
        "2021年",
        "对",
        "关于“",
        "巡察",
        "责任单位：",
        "a@",
        "电话：",
        "\n责任单位：x",
        "\n2021年3月1日"
      })
  void staysQuickOnTextThatRepeatsItself(String piece) {
    String text = "1、关于“账目不清”问题\n" + piece.repeat(10_000);
    Effort.isSmall(() -> NoticeParser.parse(text));
  }
}
