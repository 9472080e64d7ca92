package org.tongbao.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** What a node answers while something is wrong with its database, and how soon. */
final class Probe {

  private final HttpClient http = HttpClient.newHttpClient();
  private final Node node;
  private final String token;
  private final UUID live;
  private final Duration longest;

  /** Waits so long for each answer, and no longer. */
  Probe(Node node, String token, UUID live, Duration longest) {
    this.node = node;
    this.token = token;
    this.live = live;
    this.longest = longest;
  }

  /** Demands that all kinds of requests, more at once than the pool has places, are put off. */
  void expectPutOff() {
    List<CompletableFuture<HttpResponse<String>>> answers =
        Stream.generate(() -> Stream.of(statistics(), submission(), draft(), signIn()))
            .limit(8)
            .flatMap(kinds -> kinds)
            .map(this::ask)
            .toList();
    for (CompletableFuture<HttpResponse<String>> each : answers) {
      HttpResponse<String> answer = each.join();
      assertThat(answer.statusCode())
          .as(() -> answer.request().uri().getPath() + ": " + answer.body())
          .isEqualTo(503);
      assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }
  }

  /** Submits feedback and tells the status of the answer. */
  int submit() {
    return ask(submission()).join().statusCode();
  }

  /** The published notice, which somebody has read before. */
  int read() {
    return ask(to("/v1/notices/" + live).build()).join().statusCode();
  }

  int health(String kind) {
    return ask(to("/health/" + kind).build()).join().statusCode();
  }

  /** How many connections of the pool are in use, and how many wait for one. */
  double busy() {
    return ask(to("/metrics").build())
        .join()
        .body()
        .lines()
        .filter(line -> line.matches("agroal_(active|awaiting)_count\\{.*"))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
        .sum();
  }

  private HttpRequest statistics() {
    return to("/v1/statistics").build();
  }

  private HttpRequest draft() {
    return to("/v1/admin/notices/" + live).header("Authorization", "Bearer " + token).build();
  }

  private HttpRequest submission() {
    return json(
        "/v1/feedback",
        """
        {"noticeId":"%s","kind":"INQUIRY","content":"何时验收？%s"}
        """
            .formatted(live, UUID.randomUUID()));
  }

  private HttpRequest signIn() {
    return json(
        "/v1/auth/token", "{\"username\":\"admin\",\"password\":\"" + Load.PASSWORD + "\"}");
  }

  private HttpRequest json(String path, String body) {
    return to(path)
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(body))
        .build();
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(node.address() + path)).timeout(longest);
  }

  private CompletableFuture<HttpResponse<String>> ask(HttpRequest request) {
    return http.sendAsync(request, HttpResponse.BodyHandlers.ofString());
  }
}
