package org.tongbao.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;
import org.tongbao.AuditEvents;
import org.tongbao.Notices;

/** What happens when a set time comes; the time is made to come by hand. */
@QuarkusTest
class FiringTest {

  @Inject Firing firing;
  @Inject AuditEvents audit;

  private final Instant due = Instant.now().plusSeconds(3600);

  @Test
  void itGoesLiveAtItsTimeAndNotBefore() {
    UUID notice = approved();
    String username = Api.username();
    Api.createUser(username, null, "PUBLISHER");
    schedule(notice, username);
    firing.fireDue(due.minusMillis(1));
    Api.anonymous().get("/v1/notices/{id}", notice).then().statusCode(404);
    firing.fireDue(due);
    Api.anonymous().get("/v1/notices/{id}", notice).then().statusCode(200);
    Api.admin()
        .get("/v1/admin/notices/{id}/revisions", notice)
        .then()
        .body("items[0].publishedBy", equalTo(username));
    assertThat(state(notice)).isEqualTo("LIVE");
    assertThat(audit.of(notice, "notice.publish"))
        .singleElement()
        .asString()
        .startsWith("DONE " + username)
        .contains("by the server as scheduled for");
    firing.fireDue(due.plusSeconds(1));
    assertThat(revisions(notice)).isOne();
  }

  @Test
  void theNextRevisionReplacesTheOneBefore() {
    UUID notice = Notices.live();
    Notices.correct(notice);
    Notices.schedule(notice, due).then().statusCode(202);
    Api.anonymous().get("/v1/notices/{id}", notice).then().body("revision.number", equalTo(1));
    firing.fireDue(due);
    Api.anonymous()
        .get("/v1/notices/{id}", notice)
        .then()
        .body("revision.number", equalTo(2))
        .body("revision.changeNote", equalTo("更正"));
  }

  @Test
  void whoeverLostTheAccountDoesNotPublishThroughTheServer() {
    UUID notice = approved();
    String username = Api.username();
    UUID user = Api.createUser(username, null, "PUBLISHER");
    schedule(notice, username);
    Notices.put("/v1/admin/users/" + user, Map.of("disabled", true)).then().statusCode(200);
    firing.fireDue(due);
    expectCalledOff(notice, "forbidden");
    assertThat(audit.of(notice, "notice.publish"))
        .singleElement()
        .asString()
        .startsWith("REFUSED " + username);
  }

  @Test
  void whatCannotBePublishedAnyMoreIsCalledOffForGood() {
    UUID lost = approved();
    UUID fine = approved();
    Notices.schedule(lost, due).then().statusCode(202);
    Notices.schedule(fine, due).then().statusCode(202);
    audit.change("update notices set stage = 'DRAFT', approved_by = '{}' where id = ?1", lost);
    firing.fireDue(due);
    expectCalledOff(lost, "approval-missing");
    assertThat(state(fine)).isEqualTo("LIVE");
    firing.fireDue(due);
    assertThat(audit.of(lost, "notice.publish")).hasSize(1);
  }

  @RepeatedTest(3)
  void ofTwoThatFireAtOnceOneDoes() throws Exception {
    UUID notice = approved();
    Notices.schedule(notice, due).then().statusCode(202);
    together(
        () -> {
          firing.fireDue(due);
          return null;
        },
        () -> {
          firing.fireDue(due);
          return null;
        });
    firing.fireDue(due);
    assertThat(revisions(notice)).isOne();
    assertThat(audit.of(notice, "notice.publish")).hasSize(1);
    assertThat(state(notice)).isEqualTo("LIVE");
  }

  @RepeatedTest(4)
  void anEditAtTheSameMomentIsPublishedNeverInPart() throws Exception {
    UUID notice = approved();
    Notices.schedule(notice, due).then().statusCode(202);
    var edited =
        together(
            () -> {
              firing.fireDue(due);
              return null;
            },
            () ->
                Notices.put("/v1/admin/notices/" + notice, Map.of("signature", "改动")).statusCode());
    firing.fireDue(due);
    if (revisions(notice) == 1) {
      assertThat(Api.anonymous().get("/v1/notices/{id}", notice).asString()).doesNotContain("改动");
      assertThat(audit.of(notice, "notice.schedule-cancelled")).isEmpty();
    } else {
      assertThat(edited).isEqualTo(200);
      expectCalledOff(notice, "edit");
    }
  }

  private static UUID approved() {
    UUID notice = Notices.draft(Api.organisation());
    Notices.approve(notice);
    return notice;
  }

  private void schedule(UUID notice, String username) {
    Notices.json(Api.bearer(Api.token(username, Api.PASSWORD)), Map.of("publishAt", due.toString()))
        .post("/v1/admin/notices/{id}/revisions", notice)
        .then()
        .statusCode(202);
  }

  private void expectCalledOff(UUID notice, String cause) {
    Api.anonymous().get("/v1/notices/{id}", notice).then().statusCode(404);
    Api.admin().get("/v1/admin/notices/{id}/schedule", notice).then().statusCode(404);
    assertThat(state(notice)).isEqualTo("NEVER");
    assertThat(audit.of(notice, "notice.schedule-cancelled"))
        .singleElement()
        .asString()
        .endsWith(cause);
  }

  private static String state(UUID notice) {
    return Api.admin().get("/v1/admin/notices/{id}", notice).path("publication.state");
  }

  private static int revisions(UUID notice) {
    List<?> items =
        Api.admin().get("/v1/admin/notices/{id}/revisions", notice).jsonPath().getList("items");
    return items.size();
  }

  /** Runs both from the same moment on; gives what the second gave. */
  private static Object together(Callable<?> first, Callable<?> second) throws Exception {
    CyclicBarrier start = new CyclicBarrier(2);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Future<?> one = threads.submit(() -> after(start, first));
      Future<?> other = threads.submit(() -> after(start, second));
      one.get(20, TimeUnit.SECONDS);
      return other.get(20, TimeUnit.SECONDS);
    } finally {
      threads.shutdownNow();
    }
  }

  private static Object after(CyclicBarrier start, Callable<?> work) throws Exception {
    start.await(10, TimeUnit.SECONDS);
    return work.call();
  }
}
