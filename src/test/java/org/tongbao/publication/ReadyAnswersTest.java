package org.tongbao.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.ExecutorRecorder;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.Api;
import org.tongbao.Notices;

/** What is in memory is answered at once, and no otherwise than resources answer it. */
@QuarkusTest
class ReadyAnswersTest {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** More than the server has workers. */
  private static final int WORKERS = 300;

  @TestHTTPResource URI server;

  @Inject PublishedNotices notices;

  private UUID notice;
  private List<String> addresses;

  @BeforeEach
  void publish() {
    notice = Notices.live();
    var whole = Api.anonymous().get("/v1/notices/{id}", notice);
    String issue = whole.path("sections[0].issues[0].id");
    String measure = whole.path("sections[0].issues[0].measures[0].id");
    addresses =
        List.of(
            "/v1/notices/" + notice,
            "/v1/notices/" + notice + "/issues",
            "/v1/issues/" + issue,
            "/v1/issues/" + issue + "/measures",
            "/v1/measures/" + measure,
            "/v1/notices",
            "/v1/notices?limit=1&cursor="
                + Api.anonymous().get("/v1/notices?limit=1").path("nextCursor"),
            "/v1/issues?year=2026&limit=1",
            "/v1/measures?limit=1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Accept: */*",
        "Accept: text/html",
        "Accept: text/plain",
        "Accept: text/markdown;q=0.9, application/json;q=0.1",
        "Accept: image/png",
        "Accept-Encoding: gzip",
        "Accept-Encoding: identity;q=0",
        "If-None-Match: *",
        "If-None-Match: \"of another\"",
        "If-Modified-Since: Fri, 31 Dec 2100 23:59:59 GMT",
        "If-Modified-Since: Sat, 01 Jan 2000 00:00:00 GMT",
        "Origin: https://example.org"
      })
  void itIsTheAnswerOfTheResource(String header) throws Exception {
    for (String method : List.of("GET", "HEAD")) {
      for (String address : addresses) {
        notices.forgetAll();
        HttpResponse<String> first = ask(method, address, header);
        HttpResponse<String> second = ask(method, address, header);
        assertThat(answer(second)).as("%s %s", method, address).isEqualTo(answer(first));
      }
    }
  }

  @Test
  void aTagThatTheClientHasIsKnown() throws Exception {
    for (String address : addresses) {
      String tag = ask("GET", address, "Accept: */*").headers().firstValue("ETag").orElseThrow();
      HttpResponse<String> answer = ask("GET", address, "If-None-Match: " + tag);
      assertThat(answer.statusCode()).isEqualTo(304);
      assertThat(answer.body()).isEmpty();
    }
  }

  @Test
  void itIsReadWhileAllWorkersAreBusy() throws Exception {
    for (String address : addresses) {
      ask("GET", address, "Accept: */*");
    }
    CountDownLatch freed = new CountDownLatch(1);
    Executor workers = ExecutorRecorder.getCurrent();
    try {
      for (int i = 0; i < WORKERS; i++) {
        workers.execute(() -> awaitQuietly(freed));
      }
      for (String address : addresses) {
        assertThat(ask("GET", address, "Accept: */*").statusCode()).isEqualTo(200);
      }
    } finally {
      freed.countDown();
    }
  }

  private HttpResponse<String> ask(String method, String address, String header)
      throws IOException, InterruptedException {
    String[] nameAndValue = header.split(": ", 2);
    return CLIENT.send(
        HttpRequest.newBuilder(server.resolve(address))
            .method(method, BodyPublishers.noBody())
            .header(nameAndValue[0], nameAndValue[1])
            .build(),
        BodyHandlers.ofString());
  }

  /** All of it but what names the request. */
  private static List<Object> answer(HttpResponse<String> response) {
    Map<String, List<String>> headers = new TreeMap<>();
    response
        .headers()
        .map()
        .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
    headers.remove("x-request-id");
    String body = response.statusCode() < 400 ? response.body() : "";
    return List.of(response.statusCode(), headers.toString(), body);
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
