package org.tongbao.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.tongbao.notice.Assignees.DAY;
import static org.tongbao.notice.Assignees.UNIT;
import static org.tongbao.notice.Assignees.item;
import static org.tongbao.notice.Assignees.read;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;
import org.tongbao.AuditEvents;
import org.tongbao.Notices;

/** Many assignments at once. */
@QuarkusTest
class AssignmentTest {

  @Inject AuditEvents audit;

  private Assignees to;

  @BeforeEach
  void makeNotice() {
    to = Assignees.of(Api.organisation(), 3);
  }

  @Test
  void whatIsGivenIsReplacedAndTheRestStays() {
    Notices.approve(to.notice());
    Response answer =
        to.assign(
            List.of(
                item("issueId", to.issue(0), Map.of("responsibility", UNIT)),
                item("measureId", to.measure(0), Map.of("deadline", DAY)),
                item("measureId", to.measure(1), Map.of("responsibility", UNIT, "deadline", DAY))));
    answer.then().statusCode(200).body("items.version.size()", equalTo(3));
    read("issues", to.issue(0))
        .then()
        .header("ETag", equalTo("\"" + answer.path("items[0].version") + "\""))
        .body("responsibility.leadUnit", equalTo("供水科"))
        .body("responsibility.leader", nullValue())
        .body("deadline.kind", equalTo("ONGOING"))
        .body("completion", equalTo("BASICALLY_DONE"));
    read("measures", to.measure(0))
        .then()
        .header("ETag", equalTo("\"" + answer.path("items[1].version") + "\""))
        .body("responsibility.leader", equalTo("组长"))
        .body("deadline.on", equalTo("2026-07-31"));
    read("measures", to.measure(1))
        .then()
        .body("responsibility.units", equalTo(List.of("财务科")))
        .body("deadline.sustain", equalTo(true));
    Response tree = Api.admin().get("/v1/admin/notices/{id}", to.notice());
    assertThat(tree.header("ETag")).isEqualTo(answer.header("ETag"));
    assertThat(tree.<String>path("stage")).isEqualTo("DRAFT");
    assertThat(audit.of(UUID.fromString(to.issue(0)), "issue.assign"))
        .containsExactly("DONE admin ");
    assertThat(audit.of(UUID.fromString(to.measure(1)), "measure.assign")).hasSize(1);
  }

  @Test
  void aStaleOneIsNamedAndNothingIsStored() {
    long version = read("measures", to.measure(1)).jsonPath().getLong("version");
    Notices.put("/v1/admin/measures/" + to.measure(1), Map.of("text", "改动。"))
        .then()
        .statusCode(200);
    Response before = to.tree();
    List<Map<String, Object>> items =
        List.of(
            item("measureId", to.measure(0), Map.of("deadline", DAY)),
            item("measureId", to.measure(1), Map.of("version", version, "deadline", DAY)));
    to.assign(items)
        .then()
        .statusCode(412)
        .header("ETag", equalTo(before.header("ETag")))
        .body("violations.pointer", equalTo(List.of("/items/1/version")));
    assertThat(to.tree().asString()).isEqualTo(before.asString());
    to.assign(
            List.of(
                item("measureId", to.measure(1), Map.of("version", version + 1, "deadline", DAY))))
        .then()
        .statusCode(200);
    to.send(Api.admin().header("If-Match", before.header("ETag")), items)
        .then()
        .statusCode(412)
        .body("violations", equalTo(List.of()));
  }

  @Test
  void fourHundredAreTakenAtOnceAndNoMore() {
    Assignees large = Assignees.of(Api.organisation(), 200);
    List<Map<String, Object>> all =
        Stream.concat(
                large
                    .values("sections[0].issues.id")
                    .map(id -> item("issueId", id, Map.of("responsibility", UNIT))),
                large
                    .values("sections[0].issues.measures.flatten().id")
                    .map(id -> item("measureId", id, Map.of("responsibility", UNIT))))
            .collect(Collectors.toList());
    large.assign(all).then().statusCode(200).body("items.size()", equalTo(400));
    assertThat(large.values("sections[0].issues.measures.flatten().responsibility.leadUnit"))
        .containsOnly("供水科");
    all.add(all.get(0));
    large.assign(all).then().statusCode(422).body("violations[0].pointer", equalTo("/items"));
    large.assign(List.of()).then().statusCode(422).body("violations[0].pointer", equalTo("/items"));
  }

  /** Each assigns all measures to its own unit: one is told that they have changed. */
  @RepeatedTest(3)
  void ofTwoAtOnceThatSawTheSameOneIsRefusedWhole() {
    List<Long> versions =
        IntStream.range(0, 3)
            .mapToObj(i -> read("measures", to.measure(i)).jsonPath().getLong("version"))
            .toList();
    List<Integer> answers =
        Stream.of("甲科", "乙科")
            .map(unit -> items(versions, unit))
            .map(items -> CompletableFuture.supplyAsync(() -> to.assign(items).statusCode()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();
    assertThat(answers).containsExactlyInAnyOrder(200, 412);
    String winner = answers.get(0) == 200 ? "甲科" : "乙科";
    assertThat(to.values("sections[0].issues.measures.flatten().responsibility.leadUnit"))
        .containsOnly(winner)
        .hasSize(3);
  }

  private List<Map<String, Object>> items(List<Long> versions, String unit) {
    return IntStream.range(0, 3)
        .mapToObj(
            i ->
                item(
                    "measureId",
                    to.measure(i),
                    Map.of("version", versions.get(i), "responsibility", Map.of("leadUnit", unit))))
        .toList();
  }
}
