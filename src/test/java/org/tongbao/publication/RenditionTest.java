package org.tongbao.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tongbao.Api;
import org.tongbao.Notices;
import org.tongbao.shared.crypto.Sha256;

/** A notice reads the same in each of its forms. */
@QuarkusTest
class RenditionTest {

  private static final List<String> FORMS =
      List.of("application/json", "text/plain", "text/html", "text/markdown");

  private static final List<String> HOSTILE =
      List.of(
          "<script>alert(1)</script>",
          "</p></article><img src=x onerror='alert(1)'>",
          "\"双引号\" & '单引号' &amp; &lt;",
          "{page.title} {#for x in y}{/for} {{x}}",
          "</style><style>*{display:none}</style>",
          "# 标题",
          "- 列表 *强调* _强调_ `代码` [链接](http://example.org) ![图](x)",
          "1. 一",
          "\\* | ~~删~~ > 引用",
          "制表\t符");

  @TestFactory
  Stream<DynamicTest> everyFormHasTheWordsOfTheOfficialLayout() {
    return Stream.of(
            "yunxi",
            "beiling-measures-numbered",
            "bureau-leaders",
            "haitang-one-line",
            "linzhou-four-levels",
            "mianxi-bracket-labels",
            "nanyan-problems",
            "numbered-findings",
            "plain",
            "qingshi-serial",
            "shuangqiao-labels",
            "songxi-five-levels",
            "tangpu-narrative",
            "wuding-weak-titles")
        .map(fixture -> dynamicTest(fixture, () -> sameWords(Notices.text(fixture))));
  }

  @Test
  void hostileTextStaysText() {
    String text =
        "中共云溪市水务局党组\n关于巡察整改情况的通报\n"
            + String.join("\n", HOSTILE)
            + "\n（一）<b>方面</b>\n1、关于“<i>问题</i>”问题\n一是<u>甲</u>。\n二是&nbsp;乙。\n";
    String html = sameWords(text);
    assertThat(html).doesNotContain("<script", "<img", "<b>", "<i>", "<u>");
    assertThat(HtmlPage.of(html).all("style")).hasSize(1);
  }

  /** Imports, and compares all forms of the preview; gives the page. */
  private static String sameWords(String text) {
    UUID notice = Notices.draft(Api.organisation(), text);
    List<String> lines = preview(notice, "text/plain").asString().lines().toList();
    String html = preview(notice, "text/html").asString();
    assertThat(HtmlPage.of(html).lines()).isEqualTo(lines);
    String markdown = preview(notice, "text/markdown").asString();
    assertThat(letters(markdown.replaceAll("(?m)^#+ ", "").replaceAll("\\\\(\\p{Punct})", "$1")))
        .isEqualTo(letters(String.join("", lines)));
    return html;
  }

  private static Response preview(UUID notice, String form) {
    Response answer = Api.admin().accept(form).get("/v1/admin/notices/{id}/preview", notice);
    answer.then().statusCode(200).contentType(startsWith(form)).header("Cache-Control", "no-store");
    return answer;
  }

  /** A heading of Markdown takes a line of its own, and spaces at the edges of a line go. */
  private static String letters(String text) {
    return text.replaceAll("[ \t\n]", "");
  }

  @Test
  void aPageIsBuiltForAllReaders() {
    UUID notice = Notices.live();
    String html = Api.anonymous().accept("text/html").get("/v1/notices/{id}", notice).asString();
    HtmlPage page = HtmlPage.of(html);
    assertThat(page.all("html").get(0).getAttribute("lang")).isEqualTo("zh-CN");
    assertThat(page.all("title").get(0).getTextContent()).isEqualTo("关于巡察整改情况的通报");
    assertThat(page.all("main")).hasSize(1);
    assertThat(page.all("h1")).hasSize(1);
    assertThat(page.all("h2")).hasSize(2);
    assertThat(page.all("h3")).hasSize(3);
    assertThat(page.all("li")).hasSize(2);
    assertThat(page.all("address").get(0).getTextContent()).startsWith("联系电话：");
    assertThat(page.all("time").get(0).getAttribute("datetime")).isEqualTo("2024-10-20");
    assertThat(page.all("script")).isEmpty();
    assertThat(html).contains("@media print", "size: A4");
  }

  @Test
  void thePolicyAllowsTheStyleOfThePageAndNothingElse() {
    UUID notice = Notices.live();
    for (Response answer :
        List.of(
            Api.anonymous().accept("text/html").get("/v1/notices/{id}", notice),
            Api.anonymous().accept("text/html").get("/v1/notices/{id}/revisions/1", notice),
            Api.admin().accept("text/html").get("/v1/admin/notices/{id}/revisions/1", notice),
            preview(notice, "text/html"))) {
      String style = HtmlPage.of(answer.asString()).all("style").get(0).getTextContent();
      byte[] hash = Sha256.of(style.getBytes(StandardCharsets.UTF_8));
      answer
          .then()
          .header(
              "Content-Security-Policy",
              equalTo(
                  "default-src 'none'; style-src 'sha256-"
                      + Base64.getEncoder().encodeToString(hash)
                      + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"));
    }
  }

  @Test
  void everyFormHasATagOfItsOwn() {
    UUID notice = Notices.live();
    Set<String> tags = new HashSet<>();
    for (String form : FORMS) {
      Response answer = Api.anonymous().accept(form).get("/v1/notices/{id}", notice);
      answer.then().statusCode(200).contentType(startsWith(form));
      String tag = answer.header("ETag");
      tags.add(tag);
      assertThat(answer.headers().getValues("Vary")).containsExactly("Accept, Accept-Encoding");
      Response head = Api.anonymous().accept(form).head("/v1/notices/{id}", notice);
      head.then().statusCode(200).header("ETag", tag).contentType(startsWith(form));
      assertThat(head.headers().getValues("Vary")).containsExactly("Accept, Accept-Encoding");
      Response known =
          Api.anonymous().accept(form).header("If-None-Match", tag).get("/v1/notices/{id}", notice);
      known.then().statusCode(304).header("ETag", tag);
      assertThat(known.headers().getValues("Vary")).containsExactly("Accept, Accept-Encoding");
    }
    assertThat(tags).hasSize(FORMS.size());
  }

  @Test
  void whatCannotBeHadIsAnsweredWithWhatCan() {
    UUID notice = Notices.live();
    for (Response answer :
        List.of(
            Api.anonymous().accept("application/pdf").get("/v1/notices/{id}", notice),
            Api.admin().accept("application/pdf").get("/v1/admin/notices/{id}/preview", notice),
            Api.admin()
                .accept("application/pdf")
                .get("/v1/admin/notices/{id}/revisions/1", notice))) {
      answer
          .then()
          .statusCode(406)
          .body("code", equalTo("not-acceptable"))
          .body("available", contains(FORMS.toArray()));
    }
    Api.anonymous()
        .accept("application/pdf")
        .head("/v1/notices/{id}", notice)
        .then()
        .statusCode(406);
  }

  @Test
  void aCorrectionIsExplainedInPageAndMarkdownOnly() {
    UUID notice = Notices.live();
    Notices.put("/v1/admin/notices/" + notice, Map.of("signature", "<b>水务局</b>"))
        .then()
        .statusCode(200);
    Notices.publish(notice);
    for (String form : FORMS.subList(1, FORMS.size())) {
      String now = Api.anonymous().accept(form).get("/v1/notices/{id}", notice).asString();
      String first =
          Api.anonymous().accept(form).get("/v1/notices/{id}/revisions/1", notice).asString();
      if (form.equals("text/plain")) {
        assertThat(now).doesNotContain("说明（第2版，");
      } else {
        assertThat(now).contains("说明（第2版，");
      }
      assertThat(first).doesNotContain("说明（第");
    }
  }
}
