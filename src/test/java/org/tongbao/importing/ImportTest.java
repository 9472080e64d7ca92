package org.tongbao.importing;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;
import org.tongbao.Notices;

@QuarkusTest
class ImportTest {

  private static final String UTF_8 = "text/plain; charset=utf-8";

  @Test
  void aDryRunKeepsNothing() {
    UUID organisation = Api.organisation();
    Api.admin()
        .contentType(UTF_8)
        .body(Notices.text("yunxi").getBytes(StandardCharsets.UTF_8))
        .post("/v1/admin/notices/import?dryRun=true&organisation=" + organisation)
        .then()
        .statusCode(200)
        .body("notice.sections", hasSize(2));
    Api.admin()
        .queryParam("organisation", organisation)
        .get("/v1/admin/notices")
        .then()
        .body("items", empty());
  }

  @Test
  void aTextWithoutSectionsIsADraftOfParagraphs() {
    send(Api.organisation(), UTF_8, "今天天气晴。\n明天有雨。".getBytes(StandardCharsets.UTF_8))
        .then()
        .statusCode(201)
        .body("notice.sections", empty())
        .body("diagnostics.code", hasItem("NO_SECTIONS"))
        .body("diagnostics.message", not(empty()));
  }

  @Test
  void aTextInTheCharsetThatItNamesIsRead() {
    byte[] bytes = Notices.text("yunxi").getBytes(Charset.forName("GB18030"));
    send(Api.organisation(), "text/plain; charset=GB18030", bytes)
        .then()
        .statusCode(201)
        .body("notice.issuer", equalTo("中共云溪市水务局党组"));
  }

  @Test
  void whatIsNoTextIsRefused() {
    UUID organisation = Api.organisation();
    byte[] wrong = Notices.text("yunxi").getBytes(Charset.forName("GB18030"));
    send(organisation, UTF_8, wrong).then().statusCode(400);
    send(organisation, UTF_8, new byte[] {1, 2, 0, 4}).then().statusCode(400);
    send(organisation, UTF_8, "  \n ".getBytes(StandardCharsets.UTF_8)).then().statusCode(422);
    byte[] large = new byte[10 * 1024 * 1024];
    Arrays.fill(large, (byte) 'a');
    send(organisation, UTF_8, large).then().statusCode(413);
    send(organisation, "text/plain; charset=martian", wrong).then().statusCode(415);
    send(UUID.randomUUID(), UTF_8, "通报".getBytes(StandardCharsets.UTF_8))
        .then()
        .statusCode(422)
        .body("violations.pointer", hasItem("/organisationId"));
    Api.admin()
        .queryParam("organisation", organisation)
        .get("/v1/admin/notices")
        .then()
        .body("items", empty());
  }

  private static Response send(UUID organisation, String contentType, byte[] body) {
    return Api.admin()
        .contentType(contentType)
        .body(body)
        .queryParam("organisation", organisation)
        .post("/v1/admin/notices/import");
  }
}
