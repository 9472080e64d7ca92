package org.tongbao.feedback.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;

/** Counts in a ledger against counts made one by one. */
@QuarkusTest
class LedgerCountsTest {

  private static final String ZONE = "'Asia/Shanghai'";
  private static final String REPLIED_ON = "cast(replied_at at time zone " + ZONE + " as date)";
  private static final String OPEN = "replied_at is null and ended_at is null";

  private static final Map<String, String> CONDITIONS = new LinkedHashMap<>();

  static {
    CONDITIONS.put("received", "true");
    CONDITIONS.put("accepted", "accepted_at is not null");
    CONDITIONS.put("rejected", "status = 'REJECTED'");
    CONDITIONS.put("spam", "status = 'SPAM'");
    CONDITIONS.put("withdrawn", "status = 'WITHDRAWN'");
    CONDITIONS.put("duplicate", "duplicate_of is not null");
    CONDITIONS.put("answeredInTime", REPLIED_ON + " <= reply_due_on");
    CONDITIONS.put("answeredLate", REPLIED_ON + " > reply_due_on");
    CONDITIONS.put("open", OPEN);
    CONDITIONS.put("overdue", OPEN + " and due_on < cast(now() at time zone " + ZONE + " as date)");
  }

  /** The month of May 2031 in the office's zone. */
  private static final Instant BEGIN = Instant.parse("2031-04-30T16:00:00Z");

  private static final Instant END = Instant.parse("2031-05-31T16:00:00Z");

  @Inject RandomCases cases;

  private UUID parent;
  private UUID child;
  private UUID foreign;

  @BeforeEach
  void makeCases() {
    parent = Api.organisation();
    child = Api.organisation(parent);
    foreign = Api.organisation();
    cases.add(parent, 60, BEGIN.minusSeconds(40 * 86_400), END.plusSeconds(10 * 86_400));
    cases.add(child, 90, BEGIN, END);
    cases.add(foreign, 5, BEGIN, END);
    cases.change(
        """
        update feedback set duplicate_of =
               (select id from feedback where organisation_id = '%s' order by id limit 1)
         where random() < 0.1 and organisation_id = '%s'
        """
            .formatted(foreign, child));
  }

  @Test
  void eachCountIsThatOfTheRecords() {
    Response ledger = ledger(Api.admin().queryParam("organisation", parent));
    ledger.then().statusCode(200).body("organisationId", equalTo(parent.toString()));
    String cohort = cohort(parent, child);
    expect(ledger.path("totals"), cohort);
    expectGroups(ledger, "byKind", "kind", cohort);
    expectGroups(ledger, "byChannel", "channel", cohort);
    expectGroups(ledger, "byUnit", "unit", cohort);
    expectGroups(ledger, "byOrganisation", "cast(organisation_id as text)", cohort);
    assertThat(ledger.<List<Integer>>path("byKind.totals.received"))
        .isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(cases.count(cohort)).isBetween(91, 149);
  }

  @Test
  void aLedgerReachesAsFarAsItsReader() {
    RequestSpecification worker = Api.user(parent, "CASEWORKER");
    assertThat(received(ledger(worker))).isEqualTo(cases.count(cohort(parent, child)));
    assertThat(received(ledger(worker.queryParam("organisation", child)))).isEqualTo(90);
    ledger(Api.user(parent, "CASEWORKER").queryParam("organisation", foreign))
        .then()
        .statusCode(404);
    assertThat(received(ledger(Api.user(foreign, "AUDITOR")))).isEqualTo(5);
    assertThat(received(ledger(Api.admin()))).isGreaterThanOrEqualTo(95);
  }

  @Test
  void aMonthBeginsAndEndsInTheOfficesZone() {
    UUID office = Api.organisation();
    cases.add(office, 1, BEGIN.minusMillis(1), BEGIN.minusMillis(1));
    cases.add(office, 1, BEGIN, BEGIN);
    cases.add(office, 1, END.minusMillis(1), END.minusMillis(1));
    cases.add(office, 1, END, END);
    assertThat(received(ledger(Api.admin().queryParam("organisation", office)))).isEqualTo(2);
  }

  @Test
  void aMonthWithoutCasesIsAllNoughts() {
    Api.admin()
        .queryParam("month", "2099-12")
        .get("/v1/admin/feedback/ledger")
        .then()
        .statusCode(200)
        .body("totals.received", equalTo(0))
        .body("totals.overdue", equalTo(0))
        .body("byKind", hasSize(0))
        .body("items", hasSize(0));
  }

  @Test
  void aMonthIsNeeded() {
    for (String month : List.of("", "2031-13", "2031-5", "1999-01", "202105")) {
      Api.admin()
          .queryParam("month", month)
          .get("/v1/admin/feedback/ledger")
          .then()
          .statusCode(400)
          .body("violations[0].pointer", equalTo("/month"));
    }
    Api.admin().get("/v1/admin/feedback/ledger").then().statusCode(400);
  }

  private void expectGroups(Response ledger, String group, String column, String cohort) {
    List<Map<String, Object>> groups = ledger.path(group);
    assertThat(groups).isNotEmpty();
    for (Map<String, Object> counted : groups) {
      Object key = counted.get("key");
      String same = key == null ? column + " is null" : column + " = '" + key + "'";
      expect(totals(counted), cohort + " and " + same);
    }
    assertThat(groups.stream().mapToInt(g -> totals(g).get("received")).sum())
        .isEqualTo(cases.count(cohort));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Integer> totals(Map<String, Object> group) {
    return (Map<String, Integer>) group.get("totals");
  }

  private void expect(Map<String, Integer> totals, String cohort) {
    CONDITIONS.forEach(
        (name, condition) ->
            assertThat(totals.get(name))
                .as(name)
                .isEqualTo(cases.count(cohort + " and " + condition)));
  }

  private static String cohort(UUID one, UUID other) {
    return "organisation_id in ('%s', '%s') and submitted_at >= '%s' and submitted_at < '%s'"
        .formatted(one, other, BEGIN, END);
  }

  private static Response ledger(RequestSpecification who) {
    return who.queryParam("month", "2031-05").get("/v1/admin/feedback/ledger");
  }

  private static int received(Response ledger) {
    return ledger.path("totals.received");
  }
}
