package org.tongbao.importing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tongbao.notice.NoticeInput;
import org.tongbao.notice.OfficialLayout;

class RoundTripTest {

  private static final Validator VALIDATOR =
      Validation.buildDefaultValidatorFactory().getValidator();

  private static final UUID ORGANISATION = new UUID(1, 2);

  private static final List<String> FRAGMENTS =
      List.of(
          "\n",
          "\r\n",
          "\r",
          "\n\n",
          "\u2028",
          "\u000b",
          " ",
          "\u3000\u3000",
          "\u00a0",
          "\t",
          "\u200b",
          "\ufeff",
          "一、",
          "二、",
          "（一）",
          "（二)",
          "㈠",
          "1、",
          "2.",
          "3．",
          "⒈",
          "（1）",
          "①",
          "1)",
          "11关于",
          "问题一：",
          "问题2:",
          "一是",
          "二是",
          "三是",
          "十一是",
          "第一，",
          "其一，",
          "，",
          "。",
          "；",
          "：",
          "“",
          "”",
          "\"",
          "《",
          "》",
          "关于“账目不清”问题",
          "关于河道保洁不到位的问题。",
          "针对护林松散问题，",
          "整改情况：",
          "整改措施：",
          "整改结果：",
          "责任单位：办公室、业务科",
          "整改时限：2023年6月底",
          "完成情况：已完成",
          "【整改措施】",
          "2021年3月18日",
          "2021-02-30",
          "二〇二一年三月十八日",
          "2.35万平方米",
          "方面",
          "方面存在的问题",
          "下一步工作打算",
          "总体情况",
          "关于巡察整改情况的通报",
          "中共青石县水务局党组",
          "联系电话：5550123",
          "通信地址：河湾街8号；",
          "邮编：100001",
          "shuiwu@example.org",
          "欢迎广大干部群众监督。",
          "索引号：AB-12",
          "打印本页",
          "首页 > 公开",
          "制定制度",
          "\ud83d",
          "\ud840\udc0b",
          "\u001c",
          "\u0000");

  @Property(tries = 500)
  void anyTextComesBackAsItself(@ForAll String text) {
    assertThat(rendered(text)).isEqualTo(Normalisation.normalise(text));
  }

  @Property(tries = 4000)
  void anyMixtureOfNoticeFragmentsComesBackAsItself(@ForAll("mixtures") String text) {
    assertThat(rendered(text)).isEqualTo(Normalisation.normalise(text));
  }

  @Property(tries = 500)
  void normalisingTwiceChangesNothingMore(@ForAll("mixtures") String text) {
    String once = Normalisation.normalise(text);
    assertThat(Normalisation.normalise(once)).isEqualTo(once);
  }

  @Property(tries = 500)
  void whatIsReadKeepsTheLimitsOfANotice(@ForAll("plainMixtures") String text) {
    assertThat(VALIDATOR.validate(NoticeParser.parse(text).notice().of(ORGANISATION))).isEmpty();
  }

  @Property(tries = 500)
  void everyDiagnosticNamesAPlaceInTheText(@ForAll("mixtures") String text) {
    long lines = text.chars().filter(c -> "\n\r\u2028\u000b".indexOf(c) >= 0).count() + 1;
    assertThat(NoticeParser.parse(text).diagnostics())
        .allSatisfy(
            diagnostic -> {
              assertThat(diagnostic.line()).isBetween(1, (int) lines);
              assertThat(diagnostic.column()).isBetween(1, text.length() + 1);
              assertThat(text).contains(diagnostic.text());
            });
  }

  @Provide
  Arbitrary<String> mixtures() {
    return Arbitraries.of(FRAGMENTS).list().ofMaxSize(40).map(list -> String.join("", list));
  }

  @Provide
  Arbitrary<String> plainMixtures() {
    List<String> plain =
        FRAGMENTS.stream().filter(f -> !f.matches("[\u0000-\u001c\ud83d&&[^\n\r]]")).toList();
    return Arbitraries.of(plain).list().ofMaxSize(60).map(list -> String.join("", list));
  }

  private static String rendered(String text) {
    NoticeInput notice = NoticeParser.parse(text).notice();
    return String.join("\n", OfficialLayout.lines(notice));
  }
}
