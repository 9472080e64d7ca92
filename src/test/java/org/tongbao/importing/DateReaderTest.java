package org.tongbao.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.shared.text.Folding;

class DateReaderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021年3月18日",
        "２０２１年３月１８日",
        "2021 年 3 月 18 日",
        "2021-03-18",
        "2021.3.18",
        "2021/3/18",
        "二〇二一年三月十八日",
        "二○二一年三月十八日",
        "二O二一年三月十八日",
        "二0二一年三月十八日",
        "二零二一年三月十八日",
        "2021年3月18号"
      })
  void readsADate(String text) {
    assertThat(dates(text)).containsExactly("2021-03-18");
  }

  @Test
  void takesYearAndMonthFromTheDateBefore() {
    assertThat(dates("2020年7月20日至9月30日，2021年1月5日至20日"))
        .containsExactly("2020-07-20", "2020-09-30", "2021-01-05", "2021-01-20");
  }

  @Test
  void readsNothingElseAsADate() {
    assertThat(dates("版本2021.3.18.4，每月3日，第12345年1月，3月5日")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021年2月30日", "2021-13-01", "二〇二一年十三月一日"})
  void findsADateThatNoCalendarHas(String text) {
    List<FoundDate> found = DateReader.find(Folding.fold(text));
    assertThat(found).isNotEmpty().allSatisfy(date -> assertThat(date.date()).isNull());
    assertThat(Fixtures.codes(NoticeParser.parse("经查，" + text + "的账目缺失。")))
        .contains(DiagnosticCode.IMPOSSIBLE_DATE);
  }

  private static List<String> dates(String text) {
    return DateReader.find(Folding.fold(text)).stream()
        .map(FoundDate::date)
        .filter(Objects::nonNull)
        .map(Object::toString)
        .toList();
  }
}
