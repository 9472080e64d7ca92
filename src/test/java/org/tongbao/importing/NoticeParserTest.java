package org.tongbao.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongbao.importing.Fixtures.codes;
import static org.tongbao.importing.Fixtures.parsed;
import static org.tongbao.importing.Fixtures.shape;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.notice.Completion;
import org.tongbao.notice.DeadlineKind;
import org.tongbao.notice.Inspection;
import org.tongbao.notice.InspectionKind;
import org.tongbao.notice.IssueInput;
import org.tongbao.notice.NoticeInput;
import org.tongbao.notice.NoticeKind;
import org.tongbao.notice.OfficialLayout;

class NoticeParserTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "qingshi-serial",
        "linzhou-four-levels",
        "nanyan-problems",
        "beiling-measures-numbered",
        "wuding-weak-titles",
        "songxi-five-levels",
        "tangpu-narrative",
        "haitang-one-line",
        "mianxi-bracket-labels",
        "shuangqiao-labels",
        "bureau-leaders",
        "numbered-findings",
        "plain"
      })
  void laidOutAgainItIsTheSameText(String name) {
    NoticeInput notice = parsed(name).notice();
    assertThat(String.join("\n", OfficialLayout.lines(notice)))
        .isEqualTo(Normalisation.normalise(Fixtures.text(name)));
  }

  @Test
  void readsSectionsIssuesAndSerialMeasures() {
    ParsedNotice parsed = parsed("qingshi-serial");
    NoticeInput notice = parsed.notice();
    assertThat(shape(notice)).containsExactly("（一）[3, 3, 2]", "（二）[1, 2]");
    assertThat(notice.issuer()).isEqualTo("中共青石县云溪水务管理处党总支");
    assertThat(notice.title()).isEqualTo("关于巡察整改情况的通报");
    assertThat(notice.kind()).isEqualTo(NoticeKind.RESULT);
    assertThat(notice.inspection())
        .isEqualTo(
            new Inspection(
                null,
                null,
                null,
                "县委第三巡察组",
                "县云溪水务管理处",
                LocalDate.of(2022, 3, 1),
                LocalDate.of(2022, 4, 30),
                LocalDate.of(2022, 6, 10)));
    assertThat(notice.printedHead()).isEmpty();
    assertThat(notice.printedTail()).isEmpty();
    assertThat(notice.contact().phones()).containsExactly("5550123");
    assertThat(notice.contact().address()).isEqualTo("青石县河湾街8号");
    assertThat(notice.contact().postcode()).isEqualTo("100001");
    assertThat(notice.contact().emails()).containsExactly("shuiwu@example.org");
    assertThat(notice.signature()).isEqualTo("中共青石县云溪水务管理处总支部委员会");
    assertThat(notice.issuedOn()).isEqualTo(LocalDate.of(2022, 10, 18));
    IssueInput second = notice.sections().get(0).issues().get(1);
    assertThat(second.title()).isEqualTo("“关于“管网漏损率与邻近水厂相比偏高”问题");
    assertThat(second.statement()).isEqualTo("管理处成立专班，逐段排查管网。");
    assertThat(second.measures().get(0).startsParagraph()).isFalse();
    assertThat(parsed.diagnostics())
        .first()
        .isEqualTo(new Diagnostic(DiagnosticCode.UNBALANCED_QUOTE, 14, 3, "“关于“管网漏损率与邻近水厂相比偏高”问题"));
  }

  @Test
  void readsNestedSectionsPortalLinesAndAnAccountOfTheWork() {
    ParsedNotice parsed = parsed("linzhou-four-levels");
    NoticeInput notice = parsed.notice();
    assertThat(shape(notice))
        .containsExactly(
            "一、[]",
            "  （一）[]",
            "  （二）[]",
            "二、[]",
            "  （一）[3, 1]",
            "  （二）[3]",
            "  （三）[3]",
            "三、[]",
            "  （一）[]",
            "  （二）[]");
    assertThat(notice.kind()).isEqualTo(NoticeKind.PROGRESS);
    assertThat(notice.indexNumber()).isEqualTo("LZ0001/2023-00012");
    assertThat(notice.inspection().kind()).isEqualTo(InspectionKind.ROUTINE);
    assertThat(notice.inspection().endedOn()).isEqualTo("2022-11-04");
    assertThat(notice.contact().phones()).containsExactly("0555-5550134");
    assertThat(notice.signature()).isEqualTo("中共霖州市档案馆支部委员会");
    assertThat(codes(parsed)).containsOnly(DiagnosticCode.PORTAL_CHROME).hasSize(3);
    IssueInput last = notice.sections().get(1).sections().get(2).issues().get(0);
    assertThat(last.completion()).isEqualTo(Completion.DONE);
    assertThat(last.sustained()).isTrue();
    assertThat(last.responsibility().leader()).isEqualTo("李文");
    assertThat(last.responsibility().units()).containsExactly("办公室", "业务科");
    assertThat(last.deadline().on()).isEqualTo("2023-03-31");
  }

  @Test
  void readsNumberedProblemsWithTheirLabels() {
    ParsedNotice parsed = parsed("nanyan-problems");
    NoticeInput notice = parsed.notice();
    assertThat(shape(notice)).containsExactly("[2, 2, 1, 1]");
    assertThat(notice.issuer()).isEqualTo("中共南堰镇委员会");
    assertThat(notice.inspection().kind()).isEqualTo(InspectionKind.LOOK_BACK);
    assertThat(notice.inspection().feedbackOn()).isEqualTo("2023-06-12");
    assertThat(notice.issuedOn()).isEqualTo("2023-09-01");
    assertThat(notice.contact().phones()).containsExactly("0555-5550177", "0555-5550178");
    IssueInput first = notice.sections().get(0).issues().get(0);
    assertThat(first.deadline().kind()).isEqualTo(DeadlineKind.IMMEDIATE);
    assertThat(first.deadline().sustain()).isTrue();
    assertThat(notice.sections().get(0).issues().get(1).result()).isEqualTo("河面漂浮物明显减少。");
    assertThat(codes(parsed)).containsExactly(DiagnosticCode.NUMBERING);
  }

  @Test
  void readsATitleOnTwoLinesAndATailInAnotherOrder() {
    NoticeInput notice = parsed("beiling-measures-numbered").notice();
    assertThat(notice.title()).isEqualTo("关于落实区委巡察反馈意见整改情况的通报");
    assertThat(notice.printedHead()).hasSize(3);
    assertThat(shape(notice)).containsExactly("一、[3, 2]", "二、[2, 1]");
    assertThat(notice.signature()).isEqualTo("中共北岭区林业发展中心委员会");
    assertThat(notice.contact().emails()).containsExactly("lyzx@example.org");
  }

  @Test
  void readsIssuesWhoseHeadingsDoNotSayProblem() {
    ParsedNotice parsed = parsed("wuding-weak-titles");
    assertThat(shape(parsed.notice())).containsExactly("一、[1, 2]", "二、[2]", "三、[]");
    assertThat(parsed.notice().sections().get(2).body()).hasSize(3);
    assertThat(parsed.notice().issuedOn()).isEqualTo("2021-03-18");
    assertThat(parsed.notice().issuer()).isEqualTo("中共乌町县供销合作社党组");
    assertThat(codes(parsed)).containsExactly(DiagnosticCode.NO_CONTACT, DiagnosticCode.NUMBERING);
  }

  @Test
  void readsFiveLevelsAndReportsTotalsThatDiffer() {
    ParsedNotice parsed = parsed("songxi-five-levels");
    NoticeInput notice = parsed.notice();
    assertThat(shape(notice))
        .containsExactly(
            "一、[]",
            "  (一)[]",
            "  (二)[]",
            "二、[]",
            "  （一）[]",
            "    1.[3, 1]",
            "    2.[2]",
            "  （二）[2]",
            "三、[]",
            "  （一）[]",
            "  （二）[]");
    assertThat(notice.documentNumber()).isEqualTo("松卫党发〔2022〕15号");
    assertThat(notice.closing()).containsExactly("欢迎广大干部群众对巡察整改落实情况进行监督。如有意见建议，请及时向我们反映。");
    assertThat(codes(parsed)).contains(DiagnosticCode.STAT_MISMATCH);
  }

  @Test
  void leavesAnAccountOfTheWorkAsParagraphs() {
    NoticeInput notice = parsed("tangpu-narrative").notice();
    assertThat(shape(notice)).containsExactly("一、[]", "二、[]", "  （一）[2, 2]", "  （二）[2, 1]", "三、[]");
    assertThat(notice.sections().get(0).body()).hasSize(2);
    assertThat(notice.inspection().feedbackOn()).isEqualTo("2020-08-19");
  }

  @Test
  void readsIssuesThatGoOnInTheSameLine() {
    NoticeInput notice = parsed("haitang-one-line").notice();
    assertThat(shape(notice)).containsExactly("[1, 2, 1, 4]");
    assertThat(notice.issuer()).isEqualTo("中共海棠区云桥街道工作委员会");
  }

  @Test
  void readsLabelsInBracketsAndTwoSignatories() {
    NoticeInput notice = parsed("mianxi-bracket-labels").notice();
    assertThat(shape(notice)).containsExactly("一、[2, 3]", "二、[1]");
    assertThat(notice.signature()).isEqualTo("绵溪市应急管理局党委\n绵溪市应急管理局");
    assertThat(notice.issuedOn()).isEqualTo("2022-10-20");
  }

  @Test
  void readsUnnumberedProblemsUnderTheirLabels() {
    NoticeInput notice = parsed("shuangqiao-labels").notice();
    assertThat(shape(notice))
        .containsExactly(
            "一、[]", "  （一）[]", "  （二）[]", "二、[]", "  （一）[2, 1]", "  （二）[2]", "三、[]", "四、[]");
    IssueInput last = notice.sections().get(1).sections().get(1).issues().get(0);
    assertThat(last.deadline().kind()).isEqualTo(DeadlineKind.ONGOING);
    assertThat(notice.contact().phones()).containsExactly("1234-5678901");
  }

  @Test
  void readsWhoAnswersForAnIssueAndHowFarItHasCome() {
    NoticeInput notice = parsed("bureau-leaders").notice();
    assertThat(shape(notice)).containsExactly("一、[2, 3]", "二、[]");
    IssueInput first = notice.sections().get(0).issues().get(0);
    assertThat(first.responsibility().leader()).isEqualTo("王桥");
    assertThat(first.responsibility().leadUnit()).isEqualTo("办公室");
    assertThat(first.deadline().on()).isEqualTo("2019-10-31");
    assertThat(first.completion()).isEqualTo(Completion.DONE);
    IssueInput second = notice.sections().get(0).issues().get(1);
    assertThat(second.completion()).isEqualTo(Completion.BASICALLY_DONE);
    assertThat(second.sustained()).isTrue();
  }

  @Test
  void readsNumberedFindingsAsIssues() {
    assertThat(shape(parsed("numbered-findings").notice())).containsExactly("（一）[1, 2]", "（二）[1]");
  }

  @Test
  void keepsTextWithoutSectionsAsOpening() {
    ParsedNotice parsed = parsed("plain");
    assertThat(parsed.notice().opening()).hasSize(2);
    assertThat(parsed.notice().sections()).isEmpty();
    assertThat(codes(parsed)).contains(DiagnosticCode.NO_SECTIONS, DiagnosticCode.NO_TITLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n", "\ufeff", "\r\n\t\u3000\u00a0"})
  void readsNothingFromNothing(String text) {
    ParsedNotice parsed = NoticeParser.parse(text);
    assertThat(OfficialLayout.lines(parsed.notice())).isEmpty();
    assertThat(codes(parsed)).contains(DiagnosticCode.NO_SECTIONS);
  }
}
