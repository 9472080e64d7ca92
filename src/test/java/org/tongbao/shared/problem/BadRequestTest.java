package org.tongbao.shared.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.tongbao.shared.problem.ProblemMappersTest.problem;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.Api;
import org.tongbao.contract.ContractFilter;

@QuarkusTest
class BadRequestTest {

  private static final String ID = "0197a3c2-1b10-7c3e-8f21-3d5a9e0b1c01";
  private static final String PARAMETERS = "/probe/parameters/";

  @TestHTTPResource URI server;

  @ParameterizedTest
  @CsvSource({
    "no-uuid, id",
    "1-1-1-1-1, id",
    "0197a3c2-1b10-7c3e-8f21-3d5a9e0b1c01-and-more, id",
    ID + "?count=x, count",
    ID + "?count=1.5, count",
    ID + "?count=99999999999, count",
    ID + "?count=0, count",
    ID + "?day=2021-02-30, day",
    ID + "?day=yesterday, day",
    ID + "?other=no-uuid, other",
    ID + "?other=" + ID + "1, other",
    ID + "?flag=maybe, flag",
    ID + "?flag=TRUE, flag",
    ID + "?colour=BLUE, colour",
    ID + "?colour=red, colour",
    ID + "?owner=me, owner",
    ID + "?year=x, year",
    ID + "?year=1900, year",
    ID + "?count=1&day=11, day",
  })
  void aParameterThatCannotBeReadIsNamed(String path, String name) {
    problem(Api.anonymous().get(PARAMETERS + path).then(), 400, "invalid-parameter")
        .body("violations", hasSize(1))
        .body("violations[0].pointer", equalTo("/" + name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?count=&flag=&colour=&owner=&year=&other=",
        "?flag=true&colour=RED&owner=" + ID + "&year=2021&count=2&day=2021-03-18"
      })
  void parametersThatCanBeReadAre(String query) {
    Api.anonymous().get(PARAMETERS + ID + query).then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/nothing", "/v1/nothing", "/v1/admin/nothing", "/", "/v1", "/probe/"})
  void anUnknownPathIsAProblem(String path) {
    problem(
        Api.anonymous().header(ContractFilter.UNDOCUMENTED, "no such path").get(path).then(),
        404,
        "not-found");
  }

  @Test
  void anUnknownMethodIsAProblem() {
    problem(
        Api.anonymous()
            .header(ContractFilter.UNDOCUMENTED, "no such method")
            .delete("/v1/organisations")
            .then(),
        405,
        "method-not-allowed");
  }

  @Test
  void aFormatThatIsNotToBeHadIsAProblem() {
    problem(Api.anonymous().accept("image/png").get(PARAMETERS + ID).then(), 406, "not-acceptable");
  }

  @Test
  void aContentTypeThatIsNotTakenIsAProblem() {
    problem(
        Api.anonymous().contentType("application/xml").body("<a/>").post("/v1/auth/token").then(),
        415,
        "unsupported-media-type");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "{]",
        "{\"title\":}",
        "\u0000",
        "{} {}",
        "nonsense",
        "{\"title\":\"a\",\"title\":\"b\"}"
      })
  void whatIsNoJsonIsAProblem(String body) {
    problem(post(body), 400, "malformed-request");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[] | ''",
        "7 | ''",
        "{\"title\": 7} | /title",
        "{\"title\": true} | /title",
        "{\"title\": [\"a\"]} | /title",
        "{\"kind\": \"NOVEL\"} | /kind",
        "{\"kind\": 0} | /kind",
        "{\"kind\": \"\"} | /kind",
        "{\"organisationId\": \"x\"} | /organisationId",
        "{\"issuedOn\": \"2021-02-30\"} | /issuedOn",
        "{\"issuedOn\": 7} | /issuedOn",
        "{\"opening\": \"x\"} | /opening",
        "{\"opening\": [1]} | /opening/0",
        "{\"sections\": [{}, {\"issues\": [{\"sustained\": \"yes\"}]}]} | /sections/1/issues/0/sustained",
        "{\"sections\": [{\"position\": 1.5}]} | /sections/0/position",
        "{\"sections\": [{\"position\": \"1\"}]} | /sections/0/position",
      })
  void aFieldOfTheWrongTypeIsNamed(String body, String pointer) {
    problem(post(body), 400, "malformed-request")
        .body("violations.pointer", equalTo(List.of(pointer)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"colour\": \"red\"} | /colour",
        "{\"sections\": [{\"issues\": [{\"measures\": [{\"a/b~c\": 1}]}]}]} | /sections/0/issues/0/measures/0/a~1b~0c",
      })
  void anUnknownFieldIsNamed(String body, String pointer) {
    problem(post(body), 400, "unknown-field").body("violations[0].pointer", equalTo(pointer));
  }

  @Test
  void aMissingBodyIsAProblem() {
    problem(post(""), 400, "malformed-request");
    problem(post("null"), 400, "malformed-request");
  }

  @Test
  void aBodyThatNestsTooDeepIsAProblem() {
    problem(post("[".repeat(2000)), 400, "malformed-request");
    problem(post("{\"title\":".repeat(60) + "1" + "}".repeat(60)), 400, "malformed-request");
  }

  @Test
  void whatBreaksARuleIsNamedByItsPlace() {
    String body =
        """
        {"organisationId": "%s", "kind": "RESULT", "title": "",
         "sections": [{"heading": "h", "issues": [{"title": "t"}, {"title": "a\\u0007"}]}]}
        """
            .formatted(ID);
    problem(post(body), 422, "invalid-content")
        .body("violations.pointer", hasItem("/sections/0/issues/1/title"))
        .body(
            "violations.find { it.pointer == '/sections/0/issues/1/title' }.message",
            equalTo("must be plain text without control characters"));
  }

  @Test
  void aBodyTooLargeIsRefusedWhenAnnounced() {
    problem(post("\"" + "x".repeat(65 * 1024) + "\""), 413, "content-too-large")
        .body("detail", equalTo("The body is larger than the limit of 64 KiB."));
  }

  @ParameterizedTest
  @CsvSource({
    "/probe/body, application/json, '\"%s\"'",
    "/probe/text, text/plain, %s",
    "/v1/feedback, application/json, '{\"content\":\"%s\"}'",
    "/v1/feedback, application/x-www-form-urlencoded, kind=INQUIRY&content=%s",
  })
  void aBodyTooLargeIsRefusedWhenItComesInPieces(String path, String mediaType, String pattern)
      throws Exception {
    byte[] body = pattern.formatted("x".repeat(65 * 1024)).getBytes(StandardCharsets.US_ASCII);
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(server.resolve(path))
                    .version(HttpClient.Version.HTTP_1_1)
                    .header("Content-Type", mediaType)
                    .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                    .build(),
                BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    assertThat(answer.body()).contains("\"code\":\"content-too-large\"");
  }

  @Test
  void aHugeBodyIsRefusedBeforeItIsSent() throws IOException {
    String head =
        """
        POST /nothing HTTP/1.1\r
        Host: localhost\r
        Connection: close\r
        Content-Length: 100000000\r
        \r
        """;
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      byte[] answer = new byte[2000];
      int length = socket.getInputStream().read(answer);
      assertThat(new String(answer, 0, length, StandardCharsets.UTF_8))
          .startsWith("HTTP/1.1 413 ")
          .contains("application/problem+json");
    }
  }

  private static ValidatableResponse post(String body) {
    return Api.anonymous().contentType(ContentType.JSON).body(body).post("/probe/body").then();
  }
}
