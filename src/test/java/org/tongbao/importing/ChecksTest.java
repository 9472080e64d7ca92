package org.tongbao.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.shared.text.PairedMarks;

class ChecksTest {

  @ParameterizedTest
  @CsvSource({
    "关于“账目不清”问题,-1",
    "关于““两本账”不清”问题,-1",
    "关于“‘两本账’不清”问题,-1",
    "“关于“账目不清”问题,0",
    "关于“账目不清问题,2",
    "关于账目不清”问题,6",
    "关于”账目不清“问题,2",
    "关于““账目不清””问题,2",
    "推行“一河三站“的模式,2"
  })
  void findsTheFirstMarkWithoutPartner(String text, int at) {
    assertThat(PairedMarks.QUOTES.firstUnbalanced(text)).isEqualTo(at);
  }

  @Test
  void straightMarksGoInPairs() {
    assertThat(PairedMarks.QUOTES.firstUnbalanced("关于\"账目不清\"问题")).isEqualTo(-1);
    assertThat(PairedMarks.QUOTES.firstUnbalanced("关于\"账目不清”问题")).isPositive();
    assertThat(PairedMarks.QUOTES.firstUnbalanced("关于\"账目不清问题")).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"关于“账目不清问题", "关于\"账目不清\"问题", "关于”账目不清“问题", "关于““账目不清””问题"})
  void theIssueIsKeptHoweverItIsQuoted(String heading) {
    ParsedNotice parsed = NoticeParser.parse("（一）财务方面\n1、" + heading + "\n清账。\n2、关于库存不明问题\n盘点。");
    assertThat(Fixtures.shape(parsed.notice())).containsExactly("（一）[1, 1]");
  }

  @ParameterizedTest
  @CsvSource({"1 2 3,0", "1 3,1", "1 2 2,1", "2 3,1"})
  void reportsNumbersThatAreMissingRepeatedOrSkipped(String numbers, int reports) {
    StringBuilder text = new StringBuilder("（一）财务方面\n");
    for (String number : numbers.split(" ", -1)) {
      text.append(number).append("、关于“账目不清”问题\n清账。\n");
    }
    assertThat(numbering(text.toString())).hasSize(reports);
  }

  @Test
  void anIssueThatLostItsNumberIsKeptAndReported() {
    String text = "（一）财务方面\n1、关于“账目不清”问题\n清账。\n关于“库存不明”问题\n盘点。\n3、关于“票据不全”问题\n补齐。";
    assertThat(Fixtures.shape(NoticeParser.parse(text).notice())).containsExactly("（一）[1, 1, 1]");
    assertThat(numbering(text)).extracting(Diagnostic::line).containsExactly(4);
  }

  @Test
  void numbersMayRunThroughAllSections() {
    String text = "（一）财务方面\n1、关于“账目不清”问题\n清账。\n（二）作风方面\n2、关于“纪律松散”问题\n考勤。";
    assertThat(numbering(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "反馈问题2个，已完成1个。,0",
    "反馈问题25个，已完成19个。,2",
    "反馈了1个方面2个问题。,0",
    "反馈了三个方面二十五个问题。,2",
    "制定整改措施2条。,0",
    "制定整改措施40条。,1"
  })
  void comparesTotalsWithTheNotice(String opening, int reports) {
    String text = opening + "\n（一）财务方面\n1、关于“账目不清”问题\n清账。\n2、关于“库存不明”问题\n盘点。";
    assertThat(Fixtures.codes(NoticeParser.parse(text)))
        .filteredOn(code -> code == DiagnosticCode.STAT_MISMATCH)
        .hasSize(reports);
  }

  @Test
  void placesAreThoseOfTheTextAsSent() {
    String text = "\ufeff\r\n\r\n\u3000\u3000经查，\ud840\udc0b镇“账目不清。\r\n";
    assertThat(NoticeParser.parse(text).diagnostics())
        .contains(new Diagnostic(DiagnosticCode.UNBALANCED_QUOTE, 3, 8, "“账目不清。"));
  }

  @Test
  void everyCodeHasAMessageInBothLanguages() {
    for (String language : List.of("zh-CN", "en")) {
      ResourceBundle messages =
          ResourceBundle.getBundle("messages.diagnostics", Locale.forLanguageTag(language));
      for (DiagnosticCode code : DiagnosticCode.values()) {
        assertThat(messages.getString(code.name())).isNotBlank();
      }
    }
  }

  private static List<Diagnostic> numbering(String text) {
    return NoticeParser.parse(text).diagnostics().stream()
        .filter(diagnostic -> diagnostic.code() == DiagnosticCode.NUMBERING)
        .toList();
  }
}
