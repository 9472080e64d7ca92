package org.tongbao.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.tongbao.intake.Submissions.about;
import static org.tongbao.intake.Submissions.cases;
import static org.tongbao.intake.Submissions.sentFrom;
import static org.tongbao.intake.Submissions.submit;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;

/** The same text is known again, whatever address its sender claims; each needs a form token. */
@QuarkusTest
@TestProfile(GuardedIntake.Untrusting.class)
class UntrustedProxyTest {

  @Inject FormTokens tokens;
  @Inject Clock clock;

  private UUID organisation;
  private String token;

  @BeforeEach
  void anOrganisation() {
    organisation = Api.organisation();
    token = tokens.issue(clock.instant().minus(Duration.ofMinutes(1))).token();
  }

  @Test
  void theSameTextIsAnsweredWithTheFirstNumberWhateverAddressIsClaimed() {
    Response first = submit(sentFrom(Addresses.next()), text("路灯不亮"));
    first.then().statusCode(201).body("duplicate", nullValue());
    submit(sentFrom(Addresses.next()), text(" 路灯不亮\n"))
        .then()
        .statusCode(200)
        .header("Location", equalTo(first.header("Location")))
        .body("trackingNumber", equalTo(first.path("trackingNumber")))
        .body("duplicate", equalTo(true))
        .body("$", not(hasKey("accessCode")));
    submit(text("路灯又不亮")).then().statusCode(201);
    Map<String, Object> elsewhere = text("路灯不亮");
    elsewhere.put("organisationId", Api.organisation());
    submit(elsewhere).then().statusCode(201);
    submit(text("路灯不亮"), "with-a-key").then().statusCode(201);
    cases(organisation).then().body("items", hasSize(3));
  }

  @Test
  void ofTheSameTextManyTimesAtOnceThereIsOneCase() {
    Map<String, Object> body = text("路灯不亮");
    List<Response> answers =
        IntStream.range(0, 16)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> submit(body)))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();
    assertThat(answers.stream().filter(answer -> answer.statusCode() == 201)).hasSize(1);
    assertThat(answers.stream().map(answer -> answer.<String>path("trackingNumber")).distinct())
        .hasSize(1);
    cases(organisation).then().body("items", hasSize(1));
  }

  @Test
  void aBrowserIsShownTheFirstNumber() {
    submit(text("很好")).then().statusCode(201);
    Forms.browser()
        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
        .formParam("organisationId", organisation)
        .formParam("kind", "OPINION")
        .formParam("content", "很好")
        .formParam("formToken", token)
        .post("/v1/feedback")
        .then()
        .statusCode(200)
        .contentType("text/html;charset=UTF-8");
  }

  @Test
  void withoutATokenNothingIsTaken() {
    Map<String, Object> body = text("很好");
    body.remove("formToken");
    submit(body)
        .then()
        .statusCode(422)
        .body("violations.pointer", contains("/formToken"))
        .body("violations.message", contains("is missing or no longer valid: load the form again"));
  }

  private Map<String, Object> text(String content) {
    return about(organisation, Map.of("content", content, "formToken", token));
  }
}
