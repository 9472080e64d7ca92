package org.tongbao.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;
import org.tongbao.Notices;

/** Two who do the same, or what excludes the other, at the same moment: one is refused. */
@QuarkusTest
class PublishingRaceTest {

  private static final int ROUNDS = 5;

  private UUID organisation;
  private Staff office;
  private Staff colleague;

  @BeforeEach
  void anOffice() {
    organisation = Api.organisation();
    office = Staff.of(organisation, "EDITOR", "REVIEWER", "PUBLISHER");
    colleague = Staff.of(organisation, "EDITOR", "REVIEWER", "PUBLISHER");
  }

  @Test
  void onePublicationOfTwo() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      UUID notice = approved();
      List<Response> answers =
          atOnce(() -> office.publish(notice), () -> colleague.publish(notice));
      assertThat(outcomes(answers)).containsExactlyInAnyOrder("201", "notice-unchanged");
      assertThat(revisions(notice)).isEqualTo(1);
    }
  }

  @Test
  void oneFirstReviewOfTwo() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      UUID notice = Notices.draft(organisation);
      office.requestReview(notice).then().statusCode(201);
      List<Response> answers =
          atOnce(
              () -> office.approve(notice, "FIRST"),
              () -> colleague.reject(notice, "FIRST", "请核实"));
      assertThat(outcomes(answers)).containsExactlyInAnyOrder("201", "review-not-pending");
    }
  }

  @Test
  void whatIsPublishedIsWhatWasApprovedOrNothing() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      UUID notice = approved();
      String approved = office.notice(notice).path("signature");
      List<Response> answers =
          atOnce(
              () -> office.publish(notice),
              () -> colleague.edit(notice, Map.of("signature", "抢先修改")));
      if (answers.get(0).statusCode() == 201) {
        String shown = Api.anonymous().get("/v1/notices/{id}", notice).path("signature");
        assertThat(shown).isEqualTo(approved);
      } else {
        assertThat(outcomes(answers)).containsExactly("approval-missing", "200");
        assertThat(revisions(notice)).isZero();
      }
    }
  }

  private UUID approved() {
    UUID notice = Notices.draft(organisation);
    Notices.approve(notice);
    return notice;
  }

  private int revisions(UUID notice) {
    return office
        .request()
        .get("/v1/admin/notices/{id}/revisions", notice)
        .jsonPath()
        .getList("items")
        .size();
  }

  private static List<String> outcomes(List<Response> answers) {
    return answers.stream()
        .map(
            answer ->
                answer.statusCode() < 300
                    ? String.valueOf(answer.statusCode())
                    : answer.<String>path("code"))
        .toList();
  }

  @SafeVarargs
  private static List<Response> atOnce(Callable<Response>... calls) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(calls.length);
    try {
      CountDownLatch start = new CountDownLatch(1);
      List<Future<Response>> answers = new ArrayList<>();
      for (Callable<Response> call : calls) {
        answers.add(
            threads.submit(
                () -> {
                  start.await();
                  return call.call();
                }));
      }
      start.countDown();
      List<Response> result = new ArrayList<>();
      for (Future<Response> answer : answers) {
        result.add(answer.get());
      }
      return result;
    } finally {
      threads.shutdownNow();
    }
  }
}
