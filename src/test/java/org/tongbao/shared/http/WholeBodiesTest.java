package org.tongbao.shared.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tongbao.Api;

/** Bodies of the public arrive whole, however they are sent. */
@QuarkusTest
class WholeBodiesTest {

  private static final String JSON =
      "{\"organisationId\":\"%s\",\"kind\":\"OPINION\",\"content\":\"%s\"}";
  private static final String FORM = "organisationId=%s&kind=OPINION&content=%s";

  @ParameterizedTest
  @CsvSource({
    "HTTP_1_1, application/json",
    "HTTP_1_1, application/x-www-form-urlencoded",
    "HTTP_2, application/json",
    "HTTP_2, application/x-www-form-urlencoded",
  })
  void aBodyArrives(Version version, String type) throws Exception {
    UUID organisation = Api.organisation();
    String text = "好".repeat(3000);
    String body = (type.equals("application/json") ? JSON : FORM).formatted(organisation, text);
    for (boolean announced : new boolean[] {true, false}) {
      assertThat(send(version, type, publisher(body, announced), false).statusCode())
          .isEqualTo(201);
    }
    List<String> made = cases(organisation);
    assertThat(made)
        .hasSize(2)
        .allMatch(
            id -> text.equals(Api.admin().get("/v1/admin/feedback/{id}", id).path("content")));
  }

  @Test
  void whoExpectsToBeToldIsTold() throws Exception {
    UUID organisation = Api.organisation();
    BodyPublisher body = publisher(JSON.formatted(organisation, "好"), true);
    assertThat(send(Version.HTTP_1_1, "application/json", body, true).statusCode()).isEqualTo(201);
    assertThat(cases(organisation)).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void oneThatIsTooLargeIsRefused(Version version) throws Exception {
    String body = " ".repeat(70_000);
    assertThat(send(version, "application/json", publisher(body, false), false).statusCode())
        .isEqualTo(413);
    assertThat(send(version, "application/json", publisher("{}", false), false).statusCode())
        .isEqualTo(422);
  }

  private static List<String> cases(UUID organisation) {
    return Api.admin()
        .queryParam("organisation", organisation)
        .get("/v1/admin/feedback")
        .path("items.id");
  }

  /** Without its length, in parts, if it is not announced. */
  private static BodyPublisher publisher(String body, boolean announced) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return announced
        ? BodyPublishers.ofByteArray(bytes)
        : BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes));
  }

  private static HttpResponse<String> send(
      Version version, String type, BodyPublisher body, boolean expecting)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/v1/feedback"))
            .header("Content-Type", type)
            .expectContinue(expecting)
            .POST(body)
            .build();
    HttpClient client = HttpClient.newBuilder().version(version).build();
    return client.send(request, BodyHandlers.ofString());
  }
}
