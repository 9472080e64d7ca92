package org.tongbao.publication;

import static java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;
import org.tongbao.Notices;

/** The removal of a revision's text for legal reasons, by two people. */
@QuarkusTest
class RemovalTest {

  private static final String REASON = "误登商业秘密，依申请移除";

  private static final String EVENTS =
      "select string_agg(action || ' ' || outcome, ', ' order by at, id) from audit_events"
          + " where subject = ? and action like 'revision.%'";

  @Inject AgroalDataSource database;

  private String one;
  private String other;

  @BeforeEach
  void twoPublishers() {
    one = publisher();
    other = publisher();
  }

  @Test
  void whatIsRemovedLeavesItsHashDateAndReason() {
    UUID notice = corrected();
    String hash = Api.anonymous().get(revision(notice, 1)).path("revision.contentHash");
    remove(notice, 1);
    Api.anonymous()
        .get(revision(notice, 1))
        .then()
        .statusCode(410)
        .body("code", equalTo("revision-removed"))
        .body("contentHash", equalTo(hash))
        .body("removedAt", not(nullValue()))
        .body("reason", equalTo(REASON));
    Api.anonymous().head(revision(notice, 1)).then().statusCode(410);
    Api.anonymous().get(revision(notice, 2) + "/diff").then().statusCode(410);
    Api.anonymous().get("/v1/notices/{id}", notice).then().statusCode(200);
    Response history = Api.anonymous().get("/v1/notices/{id}/revisions", notice);
    history
        .then()
        .statusCode(200)
        .body("items.number", contains(2, 1))
        .body("items[0].removal", nullValue())
        .body("items[1].contentHash", equalTo(hash))
        .body("items[1].removal.reason", equalTo(REASON))
        .body("items[1].statistics", nullValue());
    Instant removedAt = Instant.parse(history.path("items[1].removal.removedAt"));
    assertThat(Instant.from(RFC_1123_DATE_TIME.parse(history.header("Last-Modified"))))
        .isEqualTo(removedAt.truncatedTo(ChronoUnit.SECONDS));
  }

  @Test
  void staffReadOfItWhatThePublicDoesAndWhoDidIt() {
    UUID notice = corrected();
    remove(notice, 1);
    Api.admin().get(staff(notice, 1)).then().statusCode(410).body("reason", equalTo(REASON));
    Api.admin().get(staff(notice, 2) + "/diff").then().statusCode(410);
    Response list = Api.admin().get("/v1/admin/notices/{id}/revisions", notice);
    list.then().statusCode(200).body("items[1].removalRequest", nullValue());
    assertThat(
            List.of(
                list.path("items[1].removal.requestedBy"), list.path("items[1].removal.removedBy")))
        .doesNotHaveDuplicates();
  }

  @Test
  void itTakesTwo() {
    UUID notice = corrected();
    refused(post(one, notice, "removal"), 409, "removal-not-requested");
    request(notice, 1).then().statusCode(201).body("reason", equalTo(REASON));
    refused(request(notice, 1), 409, "removal-already-requested");
    refused(post(one, notice, "removal"), 409, "remover-not-independent");
    Api.admin()
        .get("/v1/admin/notices/{id}/revisions", notice)
        .then()
        .body("items[1].removalRequest.reason", equalTo(REASON));
    Api.anonymous().get(revision(notice, 1)).then().statusCode(200);
    post(other, notice, "removal").then().statusCode(200).body("removal.reason", equalTo(REASON));
    refused(post(other, notice, "removal"), 410, "revision-removed");
    refused(request(notice, 1), 410, "revision-removed");
  }

  @Test
  void aRequestCanBeTakenBack() {
    UUID notice = corrected();
    String path = staff(notice, 1) + "/removal-request";
    request(notice, 1);
    Api.bearer(other).delete(path).then().statusCode(204);
    Api.bearer(other).delete(path).then().statusCode(404);
    refused(post(other, notice, "removal"), 409, "removal-not-requested");
    Api.anonymous().get(revision(notice, 1)).then().statusCode(200);
  }

  @Test
  void aLiveAddressIsNeverLeftEmpty() {
    UUID notice = corrected();
    refused(request(notice, 2), 409, "revision-live")
        .then()
        .body("state", equalTo("LIVE"))
        .body("allowed", contains("withdrawal"));
    refused(Api.bearer(other).post(staff(notice, 2) + "/removal"), 409, "revision-live");
  }

  @Test
  void theLastRevisionOfAWithdrawnNoticeGoesWhole() {
    UUID notice = corrected();
    String issue = Api.anonymous().get("/v1/notices/{id}", notice).path("sections[0].issues[0].id");
    Notices.withdraw(notice);
    remove(notice, 2);
    Api.anonymous().get(revision(notice, 2)).then().body("code", equalTo("notice-withdrawn"));
    Api.anonymous().get("/v1/issues/{id}", issue).then().statusCode(410);
    Api.admin().get(staff(notice, 2)).then().statusCode(410);
    Api.admin().get("/v1/admin/notices/{id}/preview/diff", notice).then().statusCode(410);
    Api.admin().get("/v1/admin/notices/{id}/preview/diff?against=1", notice).then().statusCode(200);
    Notices.publish(notice);
    Api.anonymous().get(revision(notice, 2)).then().body("code", equalTo("revision-removed"));
    Api.anonymous().get(revision(notice, 3)).then().statusCode(200);
    Api.anonymous().get(revision(notice, 1)).then().statusCode(200);
  }

  @Test
  void ofTwoWhoRemoveAtOnceOneDoes() {
    UUID notice = corrected();
    request(notice, 1);
    String third = publisher();
    List<CompletableFuture<Integer>> answers =
        Stream.of(other, third, other, third)
            .map(
                token ->
                    CompletableFuture.supplyAsync(
                        () -> post(token, notice, "removal").statusCode()))
            .toList();
    assertThat(answers.stream().map(CompletableFuture::join))
        .containsExactlyInAnyOrder(200, 410, 410, 410);
  }

  @Test
  void eachStepIsRecordedAndEachRefusal() throws SQLException {
    UUID notice = corrected();
    request(notice, 1);
    post(one, notice, "removal");
    post(other, notice, "removal");
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(EVENTS)) {
      select.setString(1, notice.toString());
      ResultSet events = select.executeQuery();
      events.next();
      assertThat(events.getString(1))
          .isEqualTo(
              "revision.removal-request DONE, revision.removal REFUSED, revision.removal DONE");
    }
  }

  @Test
  void aRevisionThatIsNotThereIsNotRemoved() {
    UUID notice = corrected();
    request(notice, 9).then().statusCode(404);
    Api.bearer(one).post(staff(notice, 9) + "/removal").then().statusCode(404);
  }

  private void remove(UUID notice, int number) {
    Api.anonymous().get(revision(notice, number)); // so that it is in memory
    request(notice, number).then().statusCode(201);
    Api.bearer(other).post(staff(notice, number) + "/removal").then().statusCode(200);
  }

  private Response request(UUID notice, int number) {
    return Notices.json(Api.bearer(one), Map.of("reason", REASON))
        .post(staff(notice, number) + "/removal-request");
  }

  private static Response post(String token, UUID notice, String what) {
    RequestSpecification caller = Api.bearer(token);
    return caller.post(staff(notice, 1) + "/" + what);
  }

  private static Response refused(Response answer, int status, String code) {
    answer.then().statusCode(status).body("code", equalTo(code));
    return answer;
  }

  private static String revision(UUID notice, int number) {
    return "/v1/notices/" + notice + "/revisions/" + number;
  }

  private static String staff(UUID notice, int number) {
    return "/v1/admin/notices/" + notice + "/revisions/" + number;
  }

  private static UUID corrected() {
    UUID notice = Notices.live();
    Notices.put("/v1/admin/notices/" + notice, Map.of("signature", "更正"));
    Notices.publish(notice);
    return notice;
  }

  private static String publisher() {
    String username = Api.username();
    Api.createUser(username, null, "PUBLISHER");
    return Api.token(username, Api.PASSWORD);
  }
}
