package org.tongbao.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.shared.text.Folding;

class MarkerReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "一、总体情况|CHINESE|1|2",
        "十一、其他|CHINESE|11|3",
        "一，关于账目|CHINESE|1|2",
        "二 、关于账目|CHINESE|2|3",
        "三、三会一课制度|CHINESE|3|2",
        "（一）党的领导|BRACKETED_CHINESE|1|3",
        "（七)党的领导|BRACKETED_CHINESE|7|3",
        "（ 二 ）、党的领导|BRACKETED_CHINESE|2|6",
        "㈠党的领导|BRACKETED_CHINESE|1|1",
        "1.关于账目|ARABIC|1|2",
        "1、关于账目|ARABIC|1|2",
        "1．关于账目|ARABIC|1|2",
        "１２．关于账目|ARABIC|12|3",
        "⒈关于账目|ARABIC|1|1",
        "11关于账目|ARABIC|11|2",
        "3. 关于账目|ARABIC|3|3",
        "1.2021年3月，清理账目|ARABIC|1|2",
        "2.6月底前完成|ARABIC|2|2",
        "（1）清理账目|BRACKETED_ARABIC|1|3",
        "⑵清理账目|BRACKETED_ARABIC|2|1",
        "1）清理账目|ARABIC_BRACKET|1|2",
        "③清理账目|CIRCLED|3|1",
        "一是清理账目|SERIAL|1|2",
        "十一是清理账目|SERIAL|11|3",
        "第二，清理账目|ORDINAL|2|3",
        "问题一：账目不清|PROBLEM|1|4",
        "反馈问题12.账目不清|PROBLEM|12|7",
        "问题（三）：账目不清|PROBLEM|3|6"
      })
  void readsAMarker(String text, MarkerKind kind, int number, int length) {
    assertThat(MarkerReader.read(Folding.fold(text), 0))
        .isEqualTo(new Marker(kind, number, length));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021年以来，账目逐步规范",
        "2021.3.18召开会议",
        "2.35万平方米厂房已盘活",
        "18.6公顷土地已收回",
        "1,200户居民受益",
        "3名干部受到处理",
        "一、二级公路已修复",
        "4、5月份完成",
        "1、2号楼已交付",
        "一直以来",
        "第一、二季度",
        "问题一直存在",
        "（2021年）",
        "统一是非标准",
        "",
        "，"
      })
  void readsNoMarker(String text) {
    assertThat(MarkerReader.read(Folding.fold(text), 0)).isNull();
  }
}
