package org.tongbao.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;
import org.tongbao.Notices;

/** Figures against the lists that they name, and against the records themselves. */
@QuarkusTest
class StatisticsTest {

  private static final List<String> COMPLETIONS = List.of("NOT_DONE", "BASICALLY_DONE", "DONE");

  @Inject EntityManager entities;

  private UUID organisation;
  private CountedNotices made;

  @BeforeEach
  void office() {
    organisation = Api.organisation();
    made = new CountedNotices(organisation);
  }

  @Test
  void everyFigureIsTheLengthOfItsList() {
    for (int i = 0; i < 3; i++) {
      Notices.publish(made.notice());
    }
    for (String by : List.of("ORGANISATION", "YEAR", "SECTION", "UNIT")) {
      Response report = statistics(Map.of("organisation", organisation, "by", by));
      assertThat(report.jsonPath().getList("groups")).isNotEmpty();
      CountedNotices.requireLists(report, Api::anonymous);
    }
  }

  @Test
  void figuresAreThoseOfTheRecords() {
    UUID notice = made.notice();
    Notices.publish(notice);
    Response report = statistics(Map.of("notice", notice, "by", "SECTION"));
    Map<String, Object> frozen = Api.anonymous().get("/v1/notices/{id}", notice).path("statistics");
    for (String kind : List.of("issues", "measures")) {
      Map<String, Object> figures = report.path(kind);
      String of = kind + " where notice_id = '" + notice + "'";
      assertThat(figures).containsEntry("total", count(of));
      for (String completion : COMPLETIONS) {
        assertThat(figures)
            .containsEntry(
                camelCase(completion), count(of + " and completion = '" + completion + "'"));
      }
      assertThat(figures).containsEntry("sustained", count(of + " and sustained"));
      assertThat(figures).containsAllEntriesOf(cast(frozen.get(kind)));
    }
    assertThat((Integer) report.path("issues.withinConcentratedPeriod"))
        .isEqualTo(
            count("issues where notice_id = '" + notice + "' and within_concentrated_period"));
    CountedNotices.requireLists(report, Api::anonymous);
    report.then().body("groups.name", contains("一、甲方面", "二、乙方面"));
  }

  @Test
  void whatIsCarriedOnIsCountedOnce() {
    UUID earlier = made.notice();
    UUID later = made.notice();
    Notices.put("/v1/admin/issues/" + issue(later), Map.of("carriedForwardFrom", issue(earlier)))
        .then()
        .statusCode(200);
    Notices.publish(earlier);
    int alone = total(Map.of("organisation", organisation));
    Notices.publish(later);
    assertThat(total(Map.of("organisation", organisation))).isEqualTo(2 * alone - 1);
    assertThat(total(Map.of("notice", earlier))).isEqualTo(alone);
    CountedNotices.requireLists(statistics(Map.of("organisation", organisation)), Api::anonymous);
    Notices.withdraw(later);
    assertThat(total(Map.of("organisation", organisation))).isEqualTo(alone);
  }

  @Test
  void whatIsWithheldIsNotCounted() {
    UUID notice = made.notice();
    Notices.put(
            "/v1/admin/issues/" + issue(notice),
            Map.of(
                "disclosure", Map.of("PUBLIC", Map.of("withheld", true, "reason", "MEDIA_RISK"))))
        .then()
        .statusCode(200);
    Notices.publish(notice);
    assertThat(total(Map.of("notice", notice)))
        .isEqualTo(count("issues where notice_id = '" + notice + "'") - 1);
  }

  @Test
  void groupsComeInPages() {
    Notices.publish(made.notice());
    Map<String, Object> byUnit = Map.of("organisation", organisation, "by", "UNIT");
    List<Object> whole = statistics(byUnit).jsonPath().getList("groups");
    List<Object> paged = new ArrayList<>();
    Map<String, Object> query = new HashMap<>(byUnit);
    query.put("limit", 1);
    String next;
    do {
      Response page = statistics(query);
      paged.addAll(page.jsonPath().getList("groups"));
      next = page.path("nextCursor");
      query.put("cursor", next);
    } while (next != null);
    assertThat(paged).isEqualTo(whole).hasSizeGreaterThan(1);
  }

  @Test
  void nothingIsCountedWhereNothingIs() {
    statistics(Map.of("organisation", organisation, "by", "YEAR"))
        .then()
        .body("issues.total", equalTo(0))
        .body("issues.rate", equalTo(null))
        .body("groups.size()", equalTo(0));
  }

  private static Response statistics(Map<String, Object> query) {
    Response report = Api.anonymous().queryParams(query).get("/v1/statistics");
    report.then().statusCode(200);
    return report;
  }

  private static int total(Map<String, Object> query) {
    return statistics(query).path("issues.total");
  }

  private static String issue(UUID notice) {
    return Api.admin().get("/v1/admin/notices/{id}", notice).path("sections[0].issues[0].id");
  }

  private int count(String records) {
    Object count =
        entities.createNativeQuery("select count(*) from " + records, Long.class).getSingleResult();
    return Math.toIntExact((Long) count);
  }

  private static String camelCase(String completion) {
    return Map.of("NOT_DONE", "notDone", "BASICALLY_DONE", "basicallyDone", "DONE", "done")
        .get(completion);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> cast(Object map) {
    return (Map<String, Object>) map;
  }
}
