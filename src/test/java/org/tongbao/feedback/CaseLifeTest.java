package org.tongbao.feedback;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tongbao.Api;
import org.tongbao.LifeTable;
import org.tongbao.LifeTable.Row;
import org.tongbao.feedback.Cases.Case;

/** Every step in every state by everyone, as the table {@code feedback/case-life.txt} has it. */
@QuarkusTest
class CaseLifeTest {

  private static final String TABLE = "/feedback/case-life.txt";

  private Cases cases;

  @BeforeEach
  void makeOrganisations() {
    cases = Cases.make();
  }

  @TestFactory
  Stream<DynamicTest> whatAStateAllowsLeadsOn() {
    return LifeTable.read(TABLE).stream()
        .flatMap(
            row ->
                cells(row, true)
                    .map(
                        cell ->
                            dynamicTest(
                                name(row) + ": " + cell.getKey() + " → " + cell.getValue(),
                                () -> done(row, cell.getKey(), cell.getValue()))));
  }

  @TestFactory
  Stream<DynamicTest> whatAStateForbidsChangesNothing() {
    return LifeTable.read(TABLE).stream()
        .map(
            row ->
                dynamicTest(
                    name(row),
                    () -> {
                      Case made = cases.after(row.reachedBy().toArray(String[]::new));
                      String before = Cases.read(made).asString();
                      cells(row, false)
                          .forEach(
                              cell -> refused(row, made, before, cell.getKey(), cell.getValue()));
                    }));
  }

  @TestFactory
  Stream<DynamicTest> nobodyElseTakesAStepInAnyState() {
    Map<String, RequestSpecification> strangers =
        Map.of(
            "nobody", Api.anonymous(),
            "other roles",
                Api.user(
                    null, "ADMIN", "EDITOR", "REVIEWER", "PUBLISHER", "IDENTITY_READER", "AUDITOR"),
            "elsewhere", Api.user(Api.organisation(), "CASEWORKER"));
    Map<String, Integer> answers = Map.of("nobody", 401, "other roles", 403, "elsewhere", 404);
    Set<String> states = new HashSet<>();
    return LifeTable.read(TABLE).stream()
        .filter(row -> states.add(row.state()))
        .map(
            row ->
                dynamicTest(
                    name(row),
                    () -> {
                      Case made = cases.after(row.reachedBy().toArray(String[]::new));
                      String untouched = Cases.read(made).asString();
                      for (String step : Cases.STAFF) {
                        strangers.forEach(
                            (who, caller) ->
                                assertThat(cases.take(made, step, again(caller)).statusCode())
                                    .as(step + " by " + who)
                                    .isEqualTo(answers.get(who)));
                      }
                      for (String step : List.of("write", "withdrawal", "rating", "reopening")) {
                        assertThat(cases.say(made, step, "0000000000").statusCode()).isEqualTo(404);
                      }
                      assertThat(Cases.read(made).asString()).isEqualTo(untouched);
                    }));
  }

  private void done(Row row, String step, String outcome) {
    Case made = cases.after(row.reachedBy().toArray(String[]::new));
    assertThat((String) Cases.read(made).path("status")).isEqualTo(row.state());
    Response answer = cases.take(made, step);
    assertThat(answer.statusCode()).as(answer.asString()).isLessThan(300);
    assertThat((String) Cases.read(made).path("status")).isEqualTo(outcome);
    assertThat((String) Cases.follow(made).path("status")).isEqualTo(told(outcome));
  }

  private void refused(Row row, Case made, String before, String step, String outcome) {
    Response answer = cases.take(made, step);
    assertThat(answer.statusCode()).as(step + answer.asString()).isEqualTo(409);
    assertThat((String) answer.path("code")).as(step).isEqualTo(outcome);
    Response after = Cases.read(made);
    assertThat(after.asString()).isEqualTo(before);
    boolean staff = Cases.STAFF.contains(step);
    assertThat((String) answer.path("state")).isEqualTo(staff ? row.state() : told(row.state()));
    assertThat(answer.jsonPath().getList("allowed", String.class))
        .containsExactlyInAnyOrderElementsOf(allowed(row, staff))
        .isEqualTo((staff ? after : Cases.follow(made)).path("allowed"));
  }

  private static Stream<Map.Entry<String, String>> cells(Row row, boolean allowed) {
    return row.outcomes().entrySet().stream()
        .filter(cell -> LifeTable.isState(cell.getValue()) == allowed);
  }

  /** What the row lets a party do, as the paths name it. */
  private static List<String> allowed(Row row, boolean staff) {
    return cells(row, true)
        .map(Map.Entry::getKey)
        .filter(step -> Cases.STAFF.contains(step) == staff)
        .map(step -> step.equals("write") ? "messages" : step)
        .toList();
  }

  private static String told(String status) {
    return status.equals("SPAM") ? "RECEIVED" : status;
  }

  private static String name(Row row) {
    return row.state() + " after " + row.reachedBy();
  }

  private static RequestSpecification again(RequestSpecification caller) {
    return given().spec(caller);
  }
}
