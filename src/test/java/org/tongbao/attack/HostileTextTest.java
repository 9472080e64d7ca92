package org.tongbao.attack;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.Effort;
import org.tongbao.shared.text.PersonalData;

/** Text that repeats itself makes no search in it slow; the parser has a test of its own. */
class HostileTextTest {

  private static final int TIMES = 20_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "13900001234",
        "a@",
        "a.",
        "@",
        "-",
        "0-",
        " 1",
        "１",
        "a@b.",
        "1X",
        "姓名",
        "电话：",
        "+86"
      })
  void personalDataIsFoundWithoutEffort(String piece) {
    String text = piece.repeat(TIMES / piece.length());
    Effort.isSmall(() -> PersonalData.masked(text));
    Effort.isSmall(() -> PersonalData.masked(text + "!"));
  }
}
