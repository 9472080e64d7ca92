package org.tongbao.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;
import org.tongbao.Notices;
import org.w3c.dom.Element;

@QuarkusTest
class FeedTest {

  private static final String TITLE = "关于巡察整改情况的通报";

  @Test
  void anEntryFollowsItsNotice() {
    UUID organisation = Api.organisation();
    UUID notice = Notices.draft(organisation);
    assertThat(atom(organisation).entries()).isEmpty();
    Notices.publish(notice);
    String first = told(organisation, notice, "PUBLICATION", TITLE);
    Notices.correct(notice);
    Notices.publishApproved(notice);
    String second = told(organisation, notice, "CORRECTION", TITLE);
    assertThat(OffsetDateTime.parse(second)).isAfter(OffsetDateTime.parse(first));
    Notices.withdraw(notice);
    String third = told(organisation, notice, "WITHDRAWAL", "已撤回");
    assertThat(OffsetDateTime.parse(third)).isAfter(OffsetDateTime.parse(second));
    Notices.publish(notice);
    told(organisation, notice, "CORRECTION", TITLE);
  }

  @Test
  void whatWasWithdrawnTellsWhyAndNothingElse() {
    UUID organisation = Api.organisation();
    UUID notice = Notices.draft(organisation);
    Notices.publish(notice);
    Notices.withdraw(notice);
    for (String form : List.of("atom", "json")) {
      assertThat(get(form, organisation).asString())
          .contains("数据有误")
          .doesNotContain("云溪")
          .doesNotContain(TITLE);
    }
  }

  @Test
  void bothFormsSayTheSame() {
    UUID organisation = Api.organisation();
    Notices.publish(Notices.draft(organisation));
    UUID second = Notices.draft(organisation);
    Notices.publish(second);
    AtomRules atom = atom(organisation);
    JsonPath json = get("json", organisation).jsonPath();
    assertThat(json.getString("version")).isEqualTo("https://jsonfeed.org/version/1.1");
    assertThat(json.getString("feed_url"))
        .endsWith("/v1/feeds/notices.json?organisation=" + organisation);
    assertThat(json.getList("items.id"))
        .isEqualTo(atom.entries().stream().map(entry -> AtomRules.text(entry, "id")).toList())
        .startsWith("urn:uuid:" + second);
    assertThat(json.getList("items.date_modified"))
        .isEqualTo(atom.entries().stream().map(entry -> AtomRules.text(entry, "updated")).toList());
    assertThat(json.getList("items.content_text"))
        .isEqualTo(atom.entries().stream().map(entry -> AtomRules.text(entry, "summary")).toList());
    assertThat(Api.anonymous().get(json.getString("items[0].url")).statusCode()).isEqualTo(200);
  }

  @Test
  void aFeedKnowsItsAddressAndItsName() {
    UUID one = Api.organisation();
    UUID other = Api.organisation();
    assertThat(atom(one).id()).isEqualTo(atom(one).id()).isNotEqualTo(atom(other).id());
    assertThat(atom(one).self())
        .matches("http://[^/]+/v1/feeds/notices.atom\\?organisation=" + one);
    Response everybody = Api.anonymous().get("/v1/feeds/notices.atom");
    AtomRules all = AtomRules.check(everybody.asByteArray());
    assertThat(all.self()).endsWith("/v1/feeds/notices.atom");
    assertThat(all.id()).isNotEqualTo(atom(one).id());
  }

  @Test
  void whatATitleSaysIsText() {
    String hostile = "<script>alert('x')</script> & \"]]>\" <![CDATA[ &amp; 𠮷 \t通报";
    UUID organisation = Api.organisation();
    UUID notice = Notices.draft(organisation);
    Notices.put("/v1/admin/notices/" + notice, Map.of("title", hostile)).then().statusCode(200);
    Notices.publish(notice);
    Element entry = atom(organisation).entry(notice);
    assertThat(AtomRules.text(entry, "title")).isEqualTo(hostile);
    assertThat(get("json", organisation).<String>path("items[0].title")).isEqualTo(hostile);
  }

  @Test
  void anOrganisationThatIsNotThereHasNoFeed() {
    for (String form : List.of("atom", "json")) {
      Api.anonymous()
          .queryParam("organisation", UUID.randomUUID())
          .get("/v1/feeds/notices." + form)
          .then()
          .statusCode(404)
          .body("code", equalTo("not-found"));
    }
  }

  /** Held to the rules in both forms. */
  private static String told(UUID organisation, UUID notice, String change, String title) {
    Element entry = atom(organisation).entry(notice);
    assertThat(AtomRules.term(entry)).isEqualTo(change);
    assertThat(AtomRules.text(entry, "title")).contains(title);
    get("json", organisation)
        .then()
        .body("items.size()", equalTo(1))
        .body("items[0]._tongbao.change", equalTo(change))
        .body("items[0]._tongbao.noticeId", equalTo(notice.toString()));
    return AtomRules.text(entry, "updated");
  }

  private static AtomRules atom(UUID organisation) {
    return AtomRules.check(get("atom", organisation).asByteArray());
  }

  private static Response get(String form, UUID organisation) {
    return Api.anonymous()
        .queryParam("organisation", organisation)
        .get("/v1/feeds/notices." + form)
        .then()
        .statusCode(200)
        .extract()
        .response();
  }
}
