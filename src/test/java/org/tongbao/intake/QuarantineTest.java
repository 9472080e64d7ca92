package org.tongbao.intake;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
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
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.Api;

/** What looks like spam is put aside where staff find it; who sent it learns nothing. */
@QuarkusTest
@TestProfile(GuardedIntake.class)
class QuarantineTest {

  @Inject FormTokens tokens;
  @Inject Clock clock;

  private UUID organisation;

  @BeforeEach
  void anOrganisation() {
    organisation = Api.organisation();
  }

  @Test
  void aFieldThatPeopleDoNotSeeIsFilledInByPrograms() {
    isPutAside(Map.of("website", "https://shop.example.org"), "website");
    send(Map.of("website", " ")).then().statusCode(201);
    cases(organisation).then().body("items.status", contains("RECEIVED", "SPAM"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"代开发票请来电", "代 开　发\n票", "ＣＡＳＩＮＯ ８８", "来 c a s i n o8 8 吧"})
  void aBlockedTermIsFoundHoweverItIsWritten(String text) {
    isPutAside(Map.of("content", text), "屏蔽词");
  }

  @Test
  void aBlockedTermIsFoundInTheSubject() {
    isPutAside(Map.of("subject", "代开发票"), "代开发票");
  }

  @Test
  void nobodyFillsInAFormInAMoment() {
    String token = Api.anonymous().get("/v1/feedback/form-token").path("token");
    isPutAside(Map.of("formToken", token), "3 秒");
  }

  @Test
  void aFormThatWasFilledInWithTimeIsTaken() {
    send(Map.of("formToken", loaded(Duration.ofSeconds(4)))).then().statusCode(201);
    send(Map.of("formToken", loaded(Duration.ofHours(23)))).then().statusCode(201);
    cases(organisation).then().body("items.status", contains("RECEIVED", "RECEIVED"));
  }

  @Test
  void aTokenThatIsForgedOrTooOldIsRefused() {
    String good = loaded(Duration.ofMinutes(1));
    for (String token :
        new String[] {
          loaded(Duration.ofHours(25)), "x", "!", good.substring(1), good.replaceFirst(".{4}$", "")
        }) {
      send(Map.of("formToken", token))
          .then()
          .statusCode(422)
          .body("violations.pointer", contains("/formToken"));
    }
    cases(organisation).then().body("items", hasSize(0));
  }

  @Test
  void aTokenSaysUntilWhenItIsGood() {
    Api.anonymous()
        .get("/v1/feedback/form-token")
        .then()
        .statusCode(200)
        .header("Cache-Control", equalTo("no-store"))
        .body("expiresAt", matchesPattern(".*Z"));
  }

  private void isPutAside(Map<String, Object> members, String why) {
    Response receipt = send(members);
    receipt.then().statusCode(201).body("status", equalTo("RECEIVED"));
    String id =
        Api.admin()
            .queryParam("organisation", organisation)
            .queryParam("status", "SPAM")
            .get("/v1/admin/feedback")
            .path("items[0].id");
    Api.admin()
        .get("/v1/admin/feedback/{id}", id)
        .then()
        .body("trackingNumber", equalTo(receipt.path("trackingNumber")))
        .body("events.type", contains("RECEIVED", "SPAM"))
        .body("events[1].from", equalTo("RECEIVED"))
        .body("events[1].note", containsString(why));
    Api.anonymous()
        .header("Access-Code", receipt.path("accessCode").toString())
        .get("/v1/feedback/{number}", receipt.path("trackingNumber").toString())
        .then()
        .statusCode(200)
        .body("status", equalTo("RECEIVED"))
        .body("events.type", contains("RECEIVED"));
  }

  private Response send(Map<String, Object> members) {
    return submit(sentFrom(Addresses.next()), about(organisation, members));
  }

  private String loaded(Duration ago) {
    return tokens.issue(clock.instant().minus(ago)).token();
  }
}
