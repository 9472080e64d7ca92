package org.tongbao.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/**
 * A client as it should be: what gets no answer, or "not now", it sends again, the same, to
 * whichever node.
 */
final class PatientClient {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Duration ONE_ANSWER = Duration.ofSeconds(15);
  private static final int LONGEST_PAUSE_MILLIS = 200;
  private static final Set<Integer> NOT_NOW = Set.of(429, 502, 503, 504);

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();
  private final ObjectMapper json = new ObjectMapper();
  private final LongAdder again = new LongAdder();
  private final Fleet fleet;
  private volatile String token = "";

  PatientClient(Fleet fleet) {
    this.fleet = fleet;
  }

  void signIn(String password) throws InterruptedException {
    token =
        post("/v1/auth/token", Map.of("username", "admin", "password", password), Map.of())
            .expect(200)
            .text("accessToken");
  }

  Answer get(String path, Map<String, String> headers) throws InterruptedException {
    return send("GET", path, null, headers);
  }

  Answer post(String path, Object body, Map<String, String> headers) throws InterruptedException {
    return send("POST", path, body, headers);
  }

  Answer put(String path, Object body, String ifMatch) throws InterruptedException {
    return send("PUT", path, body, Map.of("If-Match", ifMatch));
  }

  /** How often something was sent again. */
  long again() {
    return again.sum();
  }

  private Answer send(String method, String path, Object body, Map<String, String> headers)
      throws InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    for (int sent = 1; ; sent++) {
      int node = ThreadLocalRandom.current().nextInt(fleet.size());
      try {
        HttpResponse<String> answer =
            http.send(
                request(fleet.node(node).address() + path, method, body, headers),
                HttpResponse.BodyHandlers.ofString());
        if (!NOT_NOW.contains(answer.statusCode())) {
          String etag = answer.headers().firstValue("ETag").orElse("");
          String question = method + ' ' + path;
          return new Answer(question, answer.statusCode(), etag, read(answer.body()), sent);
        }
      } catch (IOException e) {
        // killed, starting, or too slow
      }
      again.increment();
      assertThat(Instant.now()).as(() -> "no answer to " + method + ' ' + path).isBefore(end);
      TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(LONGEST_PAUSE_MILLIS));
    }
  }

  private HttpRequest request(
      String address, String method, Object body, Map<String, String> headers) throws IOException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address)).timeout(ONE_ANSWER);
    headers.forEach(request::header);
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    if (body == null) {
      return request.method(method, HttpRequest.BodyPublishers.noBody()).build();
    }
    return request
        .header("Content-Type", "application/json")
        .method(method, HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(body)))
        .build();
  }

  private ObjectNode read(String body) throws IOException {
    JsonNode read = json.readTree(body.getBytes(StandardCharsets.UTF_8));
    return read instanceof ObjectNode object ? object : json.createObjectNode();
  }
}
