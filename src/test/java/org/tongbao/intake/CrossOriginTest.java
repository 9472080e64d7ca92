package org.tongbao.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.tongbao.intake.Submissions.about;
import static org.tongbao.intake.Submissions.submit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.Api;
import org.tongbao.contract.ContractFilter;

/** Pages of allowed origins may submit, and read what they are answered; those of others not. */
@QuarkusTest
class CrossOriginTest {

  private static final String ALLOWED = "https://console.example.org";

  @ParameterizedTest
  @CsvSource({
    "/v1/feedback, POST, 'content-type,idempotency-key'",
    "/v1/feedback/20240101-AAAAAAAA, GET, access-code",
    "/v1/feedback/20240101-AAAAAAAA/messages, POST, 'access-code,content-type'",
    "/v1/feedback/form-token, GET, accept-language"
  })
  void aBrowserMayAskFirst(String path, String method, String headers) {
    Response allowed = preflight(ALLOWED, path, method, headers);
    assertThat(allowed.statusCode()).isEqualTo(200);
    assertThat(allowed.header("Access-Control-Allow-Origin")).isEqualTo(ALLOWED);
    assertThat(allowed.header("Access-Control-Allow-Methods")).contains(method);
    assertThat(
            Stream.of(allowed.header("Access-Control-Allow-Headers").split(","))
                .map(header -> header.strip().toLowerCase(Locale.ROOT)))
        .contains(headers.split(","));
    assertThat(
            preflight("https://elsewhere.example", path, method, headers)
                .header("Access-Control-Allow-Origin"))
        .isNull();
  }

  @Test
  void aPageReadsWhatItIsAnswered() {
    submit(
            Api.anonymous().header("Origin", ALLOWED).header("Idempotency-Key", "page"),
            about(Api.organisation()))
        .then()
        .statusCode(201)
        .header("Access-Control-Allow-Origin", equalTo(ALLOWED))
        .header("Access-Control-Expose-Headers", containsString("Location"))
        .header("Access-Control-Expose-Headers", containsString("Retry-After"))
        .header("Access-Control-Expose-Headers", containsString("RateLimit,"))
        .header("Access-Control-Expose-Headers", containsString("RateLimit-Policy"));
  }

  private static Response preflight(String origin, String path, String method, String headers) {
    return given()
        .header(ContractFilter.UNDOCUMENTED, "preflight")
        .header("Origin", origin)
        .header("Access-Control-Request-Method", method)
        .header("Access-Control-Request-Headers", headers)
        .options(path);
  }
}
