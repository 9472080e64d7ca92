package org.tongbao.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongbao.checking.Draft.issue;
import static org.tongbao.checking.Draft.measure;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.Effort;
import org.tongbao.notice.Completion;
import org.tongbao.notice.Disclosure;

/** The checks of what the text says: personal data, marks, totals and rates. */
class TextChecksTest {

  private static final String PHONE = "联系村民13900001234核实。";

  @Test
  void personalDataBlocksWhereverAReaderSeesIt() {
    Draft draft =
        Draft.of(issue(PHONE, Disclosure.OPEN, measure(PHONE)), issue(PHONE, Draft.INTERNAL_ONLY));
    draft.opening = List.of("开头。", PHONE);
    draft.body = List.of(PHONE);
    draft.printedTail = List.of(PHONE);
    assertThat(draft.findings())
        .contains(
            "UNMASKED_MOBILE_NUMBER /opening/1",
            "UNMASKED_MOBILE_NUMBER /sections/0/body/0",
            "UNMASKED_MOBILE_NUMBER /sections/0/issues/0/title",
            "UNMASKED_MOBILE_NUMBER /sections/0/issues/0/measures/0/text",
            "UNMASKED_MOBILE_NUMBER /sections/0/issues/1/title",
            "UNMASKED_MOBILE_NUMBER /printedTail/0");
  }

  @Test
  void whatNobodyReadsDoesNotBlock() {
    Draft draft =
        Draft.of(
            issue(PHONE, Draft.NOBODY, measure(PHONE)),
            issue(
                "关于“账目不清”问题",
                Disclosure.OPEN,
                measure("清账。"),
                measure(PHONE, Completion.NOT_DONE, Draft.NOBODY)));
    assertThat(draft.findings()).isEmpty();
  }

  @Test
  void theContactMayBeReadAroundTheSectionsAlone() {
    Draft draft = Draft.of(issue("请拨打13800001234", Disclosure.OPEN, measure("清账。")));
    draft.closing = List.of("请拨打138-0000-1234，或发邮件至F@example.org。");
    draft.printedTail = List.of("电话：１３８００００１２３４", "邮箱：g@example.org");
    assertThat(draft.findings())
        .containsExactly(
            "UNMASKED_MOBILE_NUMBER /sections/0/issues/0/title",
            "UNMASKED_EMAIL_ADDRESS /printedTail/1");
  }

  @Test
  void eachKindIsToldOnceAPart() {
    Draft draft =
        Draft.of(
            issue("13900001234、13900001235、110101199003070038", Disclosure.OPEN, measure("清账。")));
    assertThat(draft.findings())
        .containsExactly(
            "UNMASKED_MOBILE_NUMBER /sections/0/issues/0/title",
            "UNMASKED_ID_NUMBER /sections/0/issues/0/title");
  }

  @ParameterizedTest
  @CsvSource({"关于“账目不清问题,true", "修订《办法,true", "关于“账目\\n不清”问题,false", "1）清账,false"})
  void marksComeInPairs(String title, boolean found) {
    Draft draft = Draft.of(issue(title.translateEscapes(), Disclosure.OPEN, measure("清账。")));
    assertThat(draft.findings().contains("UNBALANCED_QUOTE /sections/0/issues/0/title"))
        .isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          反馈的4个问题，制定整改措施4条，已完成整改3个。 |
          反馈问题四个，反馈了1个方面。                 |
          反馈问题4个，其中提出整改问题9个。             |
          反馈的19个问题。                             | STAT_MISMATCH
          制定整改措施45条。                           | STAT_MISMATCH
          已完成整改18个。                             | STAT_MISMATCH
          反馈了3个方面问题。                          | STAT_MISMATCH
          完成率75%。                                 |
          整改完成率达到75.0％。                        |
          整改率为75.00%，完成率75%。                   |
          完成率98.71%。                              | RATE_MISMATCH
          完成率75.01%。                              | RATE_MISMATCH
          巡查率98%。                                 |
          """)
  void figuresAreThoseOfTheRecords(String opening, String code) {
    Draft draft = Draft.counting(4, 3);
    draft.opening = List.of(opening);
    List<String> expected = code == null ? List.of() : List.of(code + " /opening/0");
    assertThat(draft.findings()).isEqualTo(expected);
  }

  @Test
  void ratesAreRoundedHalfUpToWhatIsPrinted() {
    Draft draft = Draft.counting(697, 688);
    for (String rate : List.of("99", "98.7", "98.71", "98.709")) {
      draft.opening = List.of("完成率" + rate + "%。");
      assertThat(draft.findings()).as(rate).isEmpty();
    }
  }

  @Test
  void aFigureThatCountsWhatIsWithheldGivesItAway() {
    Draft draft = Draft.counting(3, 3);
    draft.issues.add(issue("关于“库存不明”问题", Completion.NOT_DONE, Draft.INTERNAL_ONLY, measure("盘点。")));
    draft.opening = List.of("反馈问题4个。", "完成率75%。");
    assertThat(draft.findings())
        .containsExactly("WITHHELD_COUNTED /opening/0", "WITHHELD_COUNTED /opening/1");
    draft.opening = List.of("反馈问题3个，完成率100%。");
    assertThat(draft.findings()).isEmpty();
    draft.opening = List.of("反馈问题5个。");
    assertThat(draft.findings()).containsExactly("STAT_MISMATCH /opening/0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"反馈", "反馈问题", "完成率", "完成率1", "已完成整改", "制定措施", "一", "“（", "138 "})
  void staysQuickOnTextThatRepeatsItself(String piece) {
    Draft draft = Draft.counting(1, 0);
    draft.opening = List.of(piece.repeat(100_000));
    Effort.isSmall(draft::findings);
  }
}
