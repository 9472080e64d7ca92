package org.tongbao.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.tongbao.intake.Submissions.about;
import static org.tongbao.intake.Submissions.cases;
import static org.tongbao.intake.Submissions.submit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;

/** With a key a submission can be sent again and again, on a network as bad as it may be. */
@QuarkusTest
class RepeatedSubmissionTest {

  private static final int THREADS = 32;

  private UUID organisation;

  @BeforeEach
  void anOrganisation() {
    organisation = Api.organisation();
  }

  @Test
  void ofManyAtOnceWithTheSameKeyThereIsOneCaseAndOneReceipt() throws Exception {
    Map<String, Object> body = about(organisation);
    CountDownLatch start = new CountDownLatch(1);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<Response>> sent =
          IntStream.range(0, THREADS)
              .mapToObj(
                  i ->
                      threads.submit(
                          () -> {
                            start.await();
                            return submit(body, "at-once");
                          }))
              .toList();
      start.countDown();
      String first = null;
      for (Future<Response> one : sent) {
        Response answer = one.get();
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        first = first == null ? answer.asString() : first;
        assertThat(answer.asString()).isEqualTo(first);
      }
    } finally {
      threads.shutdown();
    }
    cases(organisation).then().body("items", hasSize(1));
  }

  @Test
  void theSameKeyWithAnotherBodyIsRefused() {
    submit(about(organisation), "k").then().statusCode(201);
    submit(about(organisation, Map.of("content", "另一条")), "k")
        .then()
        .statusCode(422)
        .body("code", equalTo("idempotency-key-reused"));
    cases(organisation).then().body("items", hasSize(1));
  }

  @Test
  void whatWasRefusedLeavesItsKeyFree() {
    Map<String, Object> nobody = Map.of("submitter", Map.of("name", "李某"));
    submit(about(organisation, nobody), "k").then().statusCode(422);
    submit(about(organisation), "k").then().statusCode(201);
  }

  @Test
  void aKeyIsVisibleAscii() {
    submit(about(organisation), "k".repeat(256)).then().statusCode(400);
    submit(about(organisation), "two words").then().statusCode(400);
    submit(about(organisation), "k".repeat(255)).then().statusCode(201);
  }
}
