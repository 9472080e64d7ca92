package org.tongbao.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongbao.importing.Fixtures.issue;
import static org.tongbao.importing.Fixtures.measures;

import org.junit.jupiter.api.Test;
import org.tongbao.notice.Completion;
import org.tongbao.notice.IssueInput;

class MeasuresTest {

  @Test
  void aMeasureBeginsAtAParagraphOrAfterASentenceEnd() {
    assertThat(measures(issue("一是清账。二是对账；三是公示！", "四是回访。")))
        .containsExactly("一是清账。", "二是对账；", "三是公示！", "四是回访。");
  }

  @Test
  void inAQuotationOrSentenceItIsNoMeasure() {
    assertThat(measures(issue("会议强调“一是从严，二是从细”，并逐项落实。"))).hasSize(1);
    assertThat(measures(issue("坚持一是一、二是二，如实记账。"))).hasSize(1);
    assertThat(measures(issue("统一是非标准。"))).hasSize(1);
    assertThat(measures(issue("主要做法是一是清账，不留死角。"))).hasSize(1);
    assertThat(measures(issue("一是清账，提出“一是快。二是准。”的要求。", "二是对账。"))).hasSize(2);
  }

  @Test
  void insideASentenceItIsAMeasureWhenTheSecondFollowsASentenceEnd() {
    IssueInput issue = issue("管理处高度重视，一是清账；二是对账。");
    assertThat(issue.statement()).isEqualTo("管理处高度重视，");
    assertThat(measures(issue)).containsExactly("一是清账；", "二是对账。");
  }

  @Test
  void aSeriesWithCommasIsOneOfMeasuresToo() {
    assertThat(measures(issue("一是清账，二是对账，三是公示。"))).hasSize(3);
  }

  @Test
  void anInnerSeriesStaysInItsMeasure() {
    assertThat(measures(issue("一是清账。分两步：一是盘点；二是核对。", "二是对账。")))
        .containsExactly("一是清账。分两步：一是盘点；二是核对。", "二是对账。");
  }

  @Test
  void withoutNumbersEachParagraphIsAMeasure() {
    IssueInput issue = issue("清理账目。", "接下来，完善台账。");
    assertThat(issue.statement()).isNull();
    assertThat(measures(issue)).containsExactly("清理账目。", "接下来，完善台账。");
  }

  @Test
  void textBeforeTheFirstIsTheStatement() {
    IssueInput issue = issue("账目多年未清。", "涉及三个站点。", "（1）清账。", "（2）对账。");
    assertThat(issue.statement()).isEqualTo("账目多年未清。\n涉及三个站点。");
    assertThat(measures(issue)).containsExactly("（1）清账。", "（2）对账。");
  }

  @Test
  void paragraphsBetweenMeasuresBelongToTheOneAbove() {
    assertThat(measures(issue("（1）清账。", "共清理12笔。", "（2）对账。", "无差错。")))
        .containsExactly("（1）清账。\n共清理12笔。", "（2）对账。\n无差错。");
  }

  @Test
  void aParagraphBehindThemIsAMeasureThatIsReported() {
    String text = "1、关于“账目不清”问题\n一是清账。\n二是对账。\n邀请居民代表查账。";
    ParsedNotice parsed = NoticeParser.parse(text);
    assertThat(parsed.notice().sections().get(0).issues().get(0).measures()).hasSize(3);
    assertThat(parsed.diagnostics())
        .contains(new Diagnostic(DiagnosticCode.UNMARKED_PARAGRAPH, 4, 1, "邀请居民代表查账。"));
  }

  @Test
  void linesThatBeginWithFiguresAreParagraphs() {
    assertThat(measures(issue("2.35万元已清退。", "18.6公顷已收回。", "2021年停发补贴。"))).hasSize(3);
  }

  @Test
  void numberedAlikeTheyBelongToTheIssueAbove() {
    IssueInput issue = issue("1.清账。", "2.对账。", "3.公示。", "2、关于“库存不明”问题", "1.盘点。");
    assertThat(measures(issue)).containsExactly("1.清账。", "2.对账。", "3.公示。");
  }

  @Test
  void afterALabelInOneLineTheyAreSeparate() {
    IssueInput issue = issue("整改措施：1.清账；2.对账。", "整改结果：账实相符。", "完成情况：基本完成");
    assertThat(issue.statement()).isEqualTo("整改措施：");
    assertThat(issue.measures()).hasSize(2);
    assertThat(issue.result()).isEqualTo("账实相符。");
    assertThat(issue.completion()).isEqualTo(Completion.BASICALLY_DONE);
  }

  @Test
  void findingCauseAndGoalAreTheStatement() {
    IssueInput issue = issue("问题表现：账目不清。", "原因分析：无人负责。", "整改目标：账实相符。", "整改措施：清账。");
    assertThat(issue.cause()).isEqualTo("无人负责。");
    assertThat(issue.goal()).isEqualTo("账实相符。");
    assertThat(measures(issue)).containsExactly("清账。");
  }

  @Test
  void labelsThatComeAgainSpeakForTheMeasureAboveThem() {
    IssueInput issue = issue("（1）清账。", "责任单位：财务室", "（2）对账。", "责任单位：办公室、审计室");
    assertThat(issue.responsibility()).isNull();
    assertThat(issue.measures().get(1).responsibility().units()).containsExactly("办公室", "审计室");
  }

  @Test
  void progressInPartIsNotCompletion() {
    assertThat(issue("清账。", "完成情况：已完成80%").completion()).isEqualTo(Completion.NOT_DONE);
    assertThat(issue("清账。", "完成情况：未完成").completion()).isEqualTo(Completion.NOT_DONE);
    assertThat(issue("清账。", "完成情况：已整改完成，长期坚持").sustained()).isTrue();
  }
}
