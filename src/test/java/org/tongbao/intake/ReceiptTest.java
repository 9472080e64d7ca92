package org.tongbao.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;
import org.tongbao.Notices;
import org.tongbao.shared.crypto.Sha256;

/** Led back to a site that the operator allows, a sender comes once for number and code. */
@QuarkusTest
class ReceiptTest {

  private static final String SITE = "https://site.example/feedback/thanks";

  @Inject DataSource database;
  @Inject ReceiptPurge purge;

  private UUID notice;

  @BeforeEach
  void publish() {
    notice = Notices.live();
  }

  @Test
  void onlyTheButtonShowsTheReceiptAndOnce() {
    Response led = Forms.send(Forms.browser(), notice, Map.of("returnTo", SITE + "?a=b#c"));
    led.then().statusCode(303).header("Cache-Control", "no-store");
    String number = led.header("Location").replaceFirst(".*trackingNumber=([^&]+).*", "$1");
    assertThat(led.header("Location"))
        .matches(
            "https://site.example/feedback/thanks\\?a=b&trackingNumber="
                + number
                + "&receipt=[A-Za-z0-9_-]{43}#c")
        .doesNotContain("accessCode");
    String address = receipt(led);

    for (int looks = 0; looks < 2; looks++) { // a preview, then the person
      Forms.browser()
          .get(address)
          .then()
          .statusCode(200)
          .header("Cache-Control", "no-store")
          .header("Referrer-Policy", "same-origin")
          .header("Content-Security-Policy", containsString("form-action 'self'"))
          .body(containsString("<form method=\"post\">"));
    }
    Response shown = Forms.browser().post(address);
    shown
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .header("Referrer-Policy", "no-referrer");
    assertThat(shown.asString()).contains(number);
    String code = shown.asString().replaceFirst("(?s).*<output>([0-9A-Z]{10})</output>.*", "$1");
    Api.anonymous()
        .header("Access-Code", code)
        .get("/v1/feedback/" + number)
        .then()
        .statusCode(200);

    String nothing =
        Forms.browser().get("/v1/receipts/nothing").then().statusCode(404).extract().asString();
    assertThat(Forms.browser().get(address).asString()).isEqualTo(nothing);
    assertThat(Forms.browser().post(address).then().statusCode(404).extract().asString())
        .isEqualTo(nothing);
  }

  @Test
  void whereItMayNotLeadNothingIsStored() {
    for (String address :
        List.of("https://evil.example/", "javascript:alert(1)", "//site.example/feedback")) {
      Forms.send(Api.anonymous(), notice, Map.of("returnTo", address))
          .then()
          .statusCode(422)
          .body("violations.pointer", hasItem("/returnTo"));
    }
    assertThat(
            Api.admin()
                .queryParam("notice", notice)
                .get("/v1/admin/feedback")
                .<List<?>>path("items"))
        .isEmpty();
    Notices.json(
            Api.anonymous(),
            Map.of("noticeId", notice, "kind", "OPINION", "content", "好", "returnTo", SITE))
        .post("/v1/feedback")
        .then()
        .statusCode(400);
  }

  @Test
  void ofManyAtOnceOneIsShownTheReceipt() {
    String address = receipt(Forms.send(Forms.browser(), notice, Map.of("returnTo", SITE)));
    List<Integer> statuses =
        Stream.generate(
                () ->
                    CompletableFuture.supplyAsync(() -> Forms.browser().post(address).statusCode()))
            .limit(8)
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();
    assertThat(statuses).containsOnlyOnce(200).hasSize(8);
  }

  @Test
  void aRepetitionGetsATokenOfItsOwn() {
    Map<String, String> fields =
        Map.of("returnTo", SITE, "idempotencyKey", UUID.randomUUID().toString());
    Response first = Forms.send(Forms.browser(), notice, fields);
    Response again = Forms.send(Forms.browser(), notice, fields);
    assertThat(receipt(first)).isNotEqualTo(receipt(again));
    String shown = Forms.browser().post(receipt(first)).then().statusCode(200).extract().asString();
    assertThat(Forms.browser().post(receipt(again)).asString()).isEqualTo(shown);
  }

  @Test
  void whatWaitedTooLongIsNotShownAndThenDeleted() throws Exception {
    String address = receipt(Forms.send(Forms.browser(), notice, Map.of("returnTo", SITE)));
    String other = receipt(Forms.send(Forms.browser(), notice, Map.of("returnTo", SITE)));
    execute(
        "update kept_receipts set expires_at = now() - interval '1 second' where token_hash = '"
            + hash(address)
            + "'");
    Forms.browser().get(address).then().statusCode(404);
    purge.purge();
    assertThat(count(address)).isZero();
    assertThat(count(other)).isOne();
    Forms.browser().get(other).then().statusCode(200);
  }

  @Test
  void neitherTokenNorCodeIsStoredInTheOpen() throws Exception {
    String address = receipt(Forms.send(Forms.browser(), notice, Map.of("returnTo", SITE)));
    try (var connection = database.getConnection();
        var found =
            connection
                .createStatement()
                .executeQuery(
                    "select string_agg(k::text || encode(receipt, 'escape'), ' ') from kept_receipts k")) {
      found.next();
      assertThat(found.getString(1))
          .contains(hash(address))
          .doesNotContain(address.replaceFirst(".*/", ""), "accessCode", "trackingNumber");
    }
  }

  private void execute(String sql) throws Exception {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  private int count(String address) throws Exception {
    try (var connection = database.getConnection();
        var found =
            connection
                .createStatement()
                .executeQuery(
                    "select count(*) from kept_receipts where token_hash = '"
                        + hash(address)
                        + "'")) {
      found.next();
      return found.getInt(1);
    }
  }

  private static String hash(String address) {
    return Sha256.hex(address.replaceFirst(".*/", ""));
  }

  private static String receipt(Response led) {
    return "/v1/receipts/"
        + led.header("Location").replaceFirst(".*receipt=([A-Za-z0-9_-]+).*", "$1");
  }
}
