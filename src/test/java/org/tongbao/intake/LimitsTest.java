package org.tongbao.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.tongbao.intake.Submissions.about;
import static org.tongbao.intake.Submissions.cases;
import static org.tongbao.intake.Submissions.sentFrom;
import static org.tongbao.intake.Submissions.submit;
import static org.tongbao.intake.Submissions.takenOfManyAtOnce;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.Api;

/** So many submissions from one network, and with one contact, and no more. */
@QuarkusTest
@TestProfile(GuardedIntake.class)
class LimitsTest {

  private static final int ALLOWED = 4;

  private UUID organisation;

  @BeforeEach
  void anOrganisation() {
    organisation = Api.organisation();
  }

  @Test
  void anAddressMaySendSoManyAndIsToldHowManyAreLeft() {
    String address = Addresses.next();
    for (int left = ALLOWED - 1; left >= 0; left--) {
      Response taken = submit(sentFrom(address), about(organisation));
      taken.then().statusCode(201);
      assertThat(taken.header("RateLimit-Policy"))
          .isEqualTo("\"address-600\";q=4;w=600, \"address-86400\";q=5;w=86400");
      assertThat(taken.header("RateLimit"))
          .matches(
              "\"address-600\";r=%d;t=\\d+, \"address-86400\";r=%d;t=\\d+"
                  .formatted(left, left + 1));
    }
    Response refused = submit(sentFrom(address), about(organisation));
    refused
        .then()
        .statusCode(429)
        .contentType("application/problem+json")
        .body("code", equalTo("rate-limited"))
        .header("RateLimit", startsWith("\"address-600\";r=0;t="));
    assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 150);
    submit(sentFrom(Addresses.next()), about(organisation)).then().statusCode(201);
    cases(organisation).then().body("items", hasSize(ALLOWED + 1));
  }

  @Test
  void ofManyAtOnceNoMoreAreTaken() {
    String address = Addresses.next();
    long taken = takenOfManyAtOnce(3 * ALLOWED, address, organisation);
    assertThat(taken).isEqualTo(ALLOWED);
    cases(organisation).then().body("items", hasSize(ALLOWED));
  }

  @Test
  void whatIsRefusedOrRepeatedCostsNothing() {
    String address = Addresses.next();
    for (int i = 0; i < 3 * ALLOWED; i++) {
      submit(sentFrom(address), about(organisation, Map.of("content", " "))).then().statusCode(422);
      submit(sentFrom(address), about(UUID.randomUUID())).then().statusCode(422);
      submit(sentFrom(address).header("Idempotency-Key", "k"), about(organisation))
          .then()
          .statusCode(201)
          .header("RateLimit", i == 0 ? startsWith("\"address-600\";r=3;") : nullValue());
    }
    for (int i = 1; i < ALLOWED; i++) {
      submit(sentFrom(address), about(organisation)).then().statusCode(201);
    }
    submit(sentFrom(address), about(organisation)).then().statusCode(429);
  }

  @Test
  void aRetryGetsItsReceiptThoughNothingMoreIsAllowed() {
    String address = Addresses.next();
    Response first = submit(keyed(address, "first"), about(organisation));
    first.then().statusCode(201);
    for (int i = 1; i < ALLOWED; i++) {
      submit(sentFrom(address), about(organisation)).then().statusCode(201);
    }
    Response again = submit(keyed(address, "first"), about(organisation));
    again.then().statusCode(201).header("RateLimit", nullValue());
    assertThat(again.asString()).isEqualTo(first.asString());
    submit(keyed(address, "second"), about(organisation)).then().statusCode(429);
    submit(keyed(address, "first"), about(organisation, Map.of("content", "另一条")))
        .then()
        .statusCode(429);
    cases(organisation).then().body("items", hasSize(ALLOWED));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", "[%s]", "[%s]:4711"})
  void aNetworkOfIpv6IsOne(String written) {
    String network = "2001:db8:7:" + Integer.toHexString(Addresses.number()) + ":";
    for (int i = 0; i < ALLOWED; i++) {
      String address = written.formatted(network + i + "::1");
      submit(sentFrom(address), about(organisation)).then().statusCode(201);
    }
    String sameNetwork = written.formatted(network + "9:9:9:9");
    submit(sentFrom(sameNetwork), about(organisation)).then().statusCode(429);
    String other = "2001:db8:8:" + Integer.toHexString(Addresses.number()) + "::1";
    submit(sentFrom(written.formatted(other)), about(organisation)).then().statusCode(201);
  }

  @Test
  void aContactMayBeNamedSoOftenHoweverItIsWritten() {
    String digits = "%08d".formatted(Addresses.number());
    sendAs(Map.of("phone", "139" + digits)).then().statusCode(201);
    sendAs(Map.of("phone", "+86 139-" + digits)).then().statusCode(201);
    Response third = sendAs(Map.of("phone", "１３９" + digits));
    third.then().statusCode(429).header("RateLimit", startsWith("\"contact-86400\";r=0;t="));
    String address = "reader" + digits + "@example.org";
    sendAs(Map.of("email", address)).then().statusCode(201);
    Response second = sendAs(Map.of("email", address.toUpperCase(Locale.ROOT)));
    second.then().statusCode(201).header("RateLimit", not(startsWith("\"contact")));
    sendAs(Map.of("email", address)).then().statusCode(429);
  }

  @Test
  void aBrowserIsToldOnAPage() {
    String address = Addresses.next();
    for (int i = 0; i < ALLOWED; i++) {
      submit(sentFrom(address), about(organisation));
    }
    Forms.browser()
        .header("X-Forwarded-For", address)
        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
        .formParam("organisationId", organisation)
        .formParam("kind", "OPINION")
        .formParam("content", "很好")
        .post("/v1/feedback")
        .then()
        .statusCode(429)
        .contentType("text/html;charset=UTF-8");
  }

  private static RequestSpecification keyed(String address, String key) {
    return sentFrom(address).header("Idempotency-Key", key);
  }

  private Response sendAs(Map<String, String> submitter) {
    return submit(
        sentFrom(Addresses.next()),
        about(organisation, Map.of("submitter", submitter, "consent", true)));
  }
}
