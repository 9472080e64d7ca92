package org.tongbao.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;
import org.tongbao.AuditEvents;
import org.tongbao.Notices;
import org.tongbao.feedback.Cases.Case;
import org.tongbao.shared.time.WorkingDays;

/** What days have to do with cases. Days that have passed are set in the database. */
@QuarkusTest
class CaseLimitsTest {

  @Inject WorkingDays workingDays;
  @Inject CaseTerms terms;
  @Inject AuditEvents database;

  private Cases cases;

  @BeforeEach
  void makeOrganisations() {
    cases = Cases.make();
  }

  @Test
  void eachStepHasItsLimitInWorkingDays() {
    Case made = cases.submitted();
    dueOn(made, workingDays.ahead(terms.today(), 3));
    cases.take(made, "acceptance");
    dueOn(made, workingDays.ahead(terms.today(), 13));
    cases.take(made, "transfer");
    dueOn(made, workingDays.ahead(terms.today(), 3));
    Cases.read(made)
        .then()
        .body("events.dueOn[0]", equalTo(workingDays.ahead(terms.today(), 3).toString()));
  }

  @Test
  void aLimitIsPutOffToALaterDayThatIsNotTooFar() {
    Case made = cases.after("acceptance");
    LocalDate due = workingDays.ahead(terms.today(), 13);
    for (LocalDate day : List.of(due, due.minusDays(1), due.plusYears(1))) {
      extend(made, day)
          .then()
          .statusCode(422)
          .body("violations.pointer", equalTo(List.of("/dueOn")));
    }
    dueOn(made, due);
    extend(made, workingDays.ahead(due, 30)).then().statusCode(200);
    Cases.follow(made).then().body("events[-1].note", equalTo("需实地勘察"));
  }

  @Test
  void aLimitThatHasPassedIsNotPutOff() {
    Case made = cases.after("acceptance");
    change("update feedback set due_on = current_date - 5 where id = ?1", made);
    extend(made, terms.today().plusDays(3))
        .then()
        .statusCode(409)
        .body("code", equalTo("feedback-too-late"))
        .body("allowed", not(hasItem("extension")));
  }

  @Test
  void aClosedCaseIsTakenUpAgainWhileItsDaysLast() {
    Case made = cases.after("acceptance", "assignment", "replies", "closure");
    Cases.follow(made).then().body("reopenUntil", equalTo(terms.today().plusDays(15).toString()));
    change("update feedback set reopen_until = current_date - 5 where id = ?1", made);
    cases
        .take(made, "reopening")
        .then()
        .statusCode(409)
        .body("code", equalTo("feedback-too-late"))
        .body("allowed", equalTo(List.of("rating")));
  }

  @Test
  void whatIsDueAndWhatIsOverdueIsFound() {
    Case soon = cases.submitted();
    Case later = cases.after("acceptance");
    Case late = cases.submitted();
    Case done = cases.after("rejection");
    change("update feedback set due_on = current_date - 5 where id = ?1", late);
    change("update feedback set due_on = current_date - 5 where id = ?1", done);
    assertThat(listed(Map.of("due", 3))).contains(soon.id()).doesNotContain(later.id(), late.id());
    assertThat(listed(Map.of("due", 13))).contains(soon.id(), later.id()).doesNotContain(late.id());
    assertThat(listed(Map.of("overdue", true))).containsExactly(late.id());
    assertThat(listed(Map.of("overdue", false))).contains(done.id()).doesNotContain(late.id());
    list(Map.of("sort", "dueOn", "status", "RECEIVED"))
        .then()
        .body("items[0].id", equalTo(late.id()))
        .body("items[0].overdue", equalTo(true))
        .body("items[1].overdue", equalTo(false));
  }

  @Test
  void theOrderByLimitPages() {
    for (int i = 0; i < 4; i++) {
      cases.after(i % 2 == 0 ? new String[] {"acceptance"} : new String[] {});
    }
    List<String> whole = list(Map.of("sort", "dueOn")).path("items.id");
    Response first = list(Map.of("sort", "dueOn", "limit", 2));
    Response rest = list(Map.of("sort", "dueOn", "limit", 100, "cursor", first.path("nextCursor")));
    List<String> paged = new ArrayList<>(first.<List<String>>path("items.id"));
    paged.addAll(rest.<List<String>>path("items.id"));
    assertThat(paged).isEqualTo(whole).doesNotHaveDuplicates().hasSize(5);
  }

  private List<String> listed(Map<String, ?> filter) {
    return list(filter).path("items.id");
  }

  private Response list(Map<String, ?> filter) {
    return Api.admin()
        .queryParam("organisation", cases.organisation())
        .queryParams(filter)
        .get("/v1/admin/feedback");
  }

  private static Response extend(Case made, LocalDate day) {
    return Notices.json(Api.admin(), Map.of("dueOn", day.toString(), "reason", "需实地勘察"))
        .post("/v1/admin/feedback/{id}/extension", made.id());
  }

  private void change(String sql, Case made) {
    database.change(sql, UUID.fromString(made.id()));
  }

  private static void dueOn(Case made, LocalDate day) {
    Cases.follow(made).then().body("dueOn", equalTo(day.toString()));
  }
}
