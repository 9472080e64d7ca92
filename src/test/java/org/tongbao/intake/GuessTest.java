package org.tongbao.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongbao.intake.Submissions.about;
import static org.tongbao.intake.Submissions.sentFrom;
import static org.tongbao.intake.Submissions.submit;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.Api;
import org.tongbao.Notices;

/** Nobody finds an access code by trying. */
@QuarkusTest
@TestProfile(GuardedIntake.class)
class GuessTest {

  private static final int BY_NUMBER = 3;
  private static final int BY_ADDRESS = 6;

  @Inject SessionFactory sessions;

  private String number;
  private String code;

  @BeforeEach
  void aSubmission() {
    Response receipt = submit(sentFrom(Addresses.next()), about(Api.organisation()));
    number = receipt.path("trackingNumber");
    code = receipt.path("accessCode");
  }

  @Test
  void afterSomeWrongCodesANumberIsClosedToAllForAWhile() {
    for (int i = 0; i < BY_NUMBER; i++) {
      assertThat(ask(Addresses.next(), number, "WRONG").statusCode()).isEqualTo(404);
    }
    assertThat(ask(Addresses.next(), number, code).statusCode()).isEqualTo(429);
    Response wrong = ask(Addresses.next(), number, "WRONG");
    assertThat(wrong.statusCode()).isEqualTo(429);
    assertThat(wrong.header("Retry-After")).matches("[1-9]\\d*");
    assertThat(wrong.header("RateLimit-Policy")).isEqualTo("\"guess-number-3600\";q=3;w=3600");
  }

  @Test
  void anUnknownNumberIsClosedJustSo() {
    String unknown = "20240101-U" + Addresses.number();
    for (int i = 0; i < BY_NUMBER; i++) {
      assertThat(ask(Addresses.next(), unknown, "WRONG").statusCode()).isEqualTo(404);
    }
    assertThat(ask(Addresses.next(), unknown, "WRONG").statusCode()).isEqualTo(429);
  }

  @Test
  void whoGuessesManyNumbersIsStoppedToo() {
    String address = Addresses.next();
    for (int i = 0; i < BY_ADDRESS; i++) {
      assertThat(ask(address, "20240101-V" + Addresses.number(), "WRONG").statusCode())
          .isEqualTo(404);
    }
    assertThat(ask(address, "20240101-V" + Addresses.number(), "WRONG").statusCode())
        .isEqualTo(429);
    assertThat(ask(address, number, code).statusCode()).isEqualTo(429);
    assertThat(ask(Addresses.next(), number, code).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"messages", "withdrawal", "rating", "reopening", "erasure"})
  void whateverASubmitterMayDoIsGuardedAlike(String action) {
    String address = Addresses.next();
    for (int i = 0; i < BY_NUMBER; i++) {
      assertThat(post(address, action, "WRONG").statusCode()).isEqualTo(404);
    }
    assertThat(post(address, action, code).statusCode()).isEqualTo(429);
  }

  @Test
  void whatIsRefusedToWhoHasTheCodeIsNoGuess() {
    for (int i = 0; i < 2 * BY_NUMBER; i++) {
      assertThat(post(Addresses.next(), "rating", code).statusCode()).isEqualTo(409);
    }
  }

  @Test
  void whoHasTheCodeMayAskAsOftenAsTheyLike() {
    String address = Addresses.next();
    for (int i = 0; i < 2 * BY_ADDRESS; i++) {
      assertThat(ask(address, number, code).statusCode()).isEqualTo(200);
    }
    assertThat(ask(address, number, null).statusCode()).isEqualTo(404);
  }

  @Test
  void ofGuessesAllAtOnceNoneBeyondTheLimitIsLookedAt() {
    long looked =
        IntStream.range(0, 4 * BY_NUMBER)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> ask(Addresses.next(), number, "WRONG").statusCode()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .filter(status -> status == 404)
            .count();
    assertThat(looked).isEqualTo(BY_NUMBER);
  }

  @Test
  void aWrongCodeAndAnUnknownNumberAreTheSameWork() {
    Function<String, Long> statements =
        asked -> {
          long before = sessions.getStatistics().getPrepareStatementCount();
          ask(Addresses.next(), asked, "WRONG");
          return sessions.getStatistics().getPrepareStatementCount() - before;
        };
    assertThat(statements.apply(number))
        .isEqualTo(statements.apply("20240101-W" + Addresses.number()));
  }

  private Response post(String address, String action, String code) {
    Map<String, Object> body =
        switch (action) {
          case "messages" -> Map.of("content", "补充一点");
          case "rating" -> Map.of("score", 5, "solved", true);
          default -> Map.of("reason", "另有原因");
        };
    return Notices.json(sentFrom(address).header("Access-Code", code), body)
        .post("/v1/feedback/{number}/{action}", number, action);
  }

  private static Response ask(String address, String number, String code) {
    RequestSpecification request = sentFrom(address);
    return (code == null ? request : request.header("Access-Code", code))
        .get("/v1/feedback/{number}", number);
  }
}
