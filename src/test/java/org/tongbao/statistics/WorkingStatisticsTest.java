package org.tongbao.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;
import org.tongbao.Notices;

/** What staff count: working copies, against their lists and against the records. */
@QuarkusTest
class WorkingStatisticsTest {

  private static final String LATE =
      " and deadline_on < current_date"
          + " and not (completion = 'DONE' or completion = 'BASICALLY_DONE' and sustained)";

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
      made.notice();
    }
    for (String by : List.of("ORGANISATION", "YEAR", "SECTION", "UNIT")) {
      Response report = statistics(Map.of("organisation", organisation, "by", by));
      assertThat(report.jsonPath().getList("groups")).isNotEmpty();
      CountedNotices.requireLists(report, Api::admin);
    }
  }

  @Test
  void figuresAreThoseOfTheRecords() {
    UUID notice = made.notice();
    Response report = statistics(Map.of("notice", notice));
    for (String kind : List.of("issues", "measures")) {
      String of = kind + " where notice_id = '" + notice + "'";
      assertThat(report.<Map<String, Object>>path(kind))
          .containsEntry("total", count(of))
          .containsEntry("done", count(of + " and completion = 'DONE'"))
          .containsEntry("basicallyDone", count(of + " and completion = 'BASICALLY_DONE'"))
          .containsEntry("notDone", count(of + " and completion = 'NOT_DONE'"))
          .containsEntry("sustained", count(of + " and sustained"))
          .containsEntry("overdue", count(of + LATE));
    }
    assertThat(report.<Integer>path("issues.overdue")).isPositive();
    assertThat(report.<Integer>path("issues.withinConcentratedPeriod"))
        .isEqualTo(
            count("issues where notice_id = '" + notice + "' and within_concentrated_period"));
  }

  @Test
  void whoAnswersForSomethingAsLeadUnitOrOtherwiseCountsOnce() {
    UUID notice = made.notice();
    Response report = statistics(Map.of("notice", notice, "by", "UNIT"));
    for (String unit : CountedNotices.UNITS) {
      String theirs = "'%s' = any(units || lead_unit)".formatted(unit);
      assertThat(report.<Integer>path("groups.find { it.key == '" + unit + "' }.issues.total"))
          .isEqualTo(count("issues where notice_id = '" + notice + "' and " + theirs));
    }
  }

  @Test
  void draftsAndWhatIsWithheldCountAsTheyStandNow() {
    UUID notice = made.notice();
    Notices.publish(notice);
    String issue = "/v1/admin/issues/" + issue(notice);
    int late = statistics(Map.of("notice", notice)).path("issues.overdue");
    Notices.put(
            issue,
            Map.of(
                "completion", "NOT_DONE",
                "deadline", Map.of("kind", "BY_DATE", "on", "2099-12-31"),
                "disclosure", Map.of("PUBLIC", Map.of("withheld", true, "reason", "MEDIA_RISK"))))
        .then()
        .statusCode(200);
    int without = statistics(Map.of("notice", notice)).path("issues.overdue");
    assertThat(without).isBetween(late - 1, late);
    Notices.put(issue, Map.of("deadline", Map.of("kind", "BY_DATE", "on", "2024-12-31")))
        .then()
        .statusCode(200);
    statistics(Map.of("notice", notice))
        .then()
        .body("issues.overdue", equalTo(without + 1))
        .body("issues.total", equalTo(count("issues where notice_id = '" + notice + "'")));
  }

  @Test
  void whatAnotherNoticeCarriesOnIsCountedOnce() {
    UUID earlier = made.notice();
    UUID later = made.notice();
    Map<String, Object> ours = Map.of("organisation", organisation);
    int before = statistics(ours).path("issues.total");
    Notices.put("/v1/admin/issues/" + issue(later), Map.of("carriedForwardFrom", issue(earlier)))
        .then()
        .statusCode(200);
    Response after = statistics(ours);
    after.then().body("issues.total", equalTo(before - 1));
    CountedNotices.requireLists(after, Api::admin);
    statistics(Map.of("notice", earlier)).then().body("issues.total", equalTo(before / 2));
  }

  @Test
  void everyoneCountsWhatIsWithinReach() {
    made.notice();
    RequestSpecification ours = Api.user(organisation, "AUDITOR");
    int total = ours.get("/v1/admin/statistics").path("issues.total");
    assertThat(total)
        .isEqualTo(statistics(Map.of("organisation", organisation)).path("issues.total"));
    Api.user(Api.organisation(), "AUDITOR")
        .queryParam("organisation", organisation)
        .get("/v1/admin/statistics")
        .then()
        .statusCode(200)
        .body("issues.total", equalTo(0))
        .body("measures.total", equalTo(0));
  }

  private static Response statistics(Map<String, Object> query) {
    Response report = Api.admin().queryParams(query).get("/v1/admin/statistics");
    report.then().statusCode(200);
    return report;
  }

  private static String issue(UUID notice) {
    return Api.admin().get("/v1/admin/notices/{id}", notice).path("sections[0].issues[0].id");
  }

  private int count(String records) {
    Object count =
        entities.createNativeQuery("select count(*) from " + records, Long.class).getSingleResult();
    return Math.toIntExact((Long) count);
  }
}
