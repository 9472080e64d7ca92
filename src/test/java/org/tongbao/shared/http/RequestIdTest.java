package org.tongbao.shared.http;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.Api;

@QuarkusTest
class RequestIdTest {

  private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  @ParameterizedTest
  @ValueSource(strings = {"/probe/throw/not-found", "/probe/throw/unexpected", "/nothing"})
  void anIdIsEchoedInHeaderAndProblem(String path) {
    Api.anonymous()
        .header("X-Request-Id", "abc.DEF_1-2")
        .get(path)
        .then()
        .header("X-Request-Id", equalTo("abc.DEF_1-2"))
        .body("requestId", equalTo("abc.DEF_1-2"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a b",
        "<script>",
        "a;b",
        "äöü",
        "",
        "x23456789012345678901234567890123456789012345678901234567890123456789"
      })
  void anUnsafeIdIsReplaced(String id) {
    Api.anonymous()
        .header("X-Request-Id", id)
        .get("/probe/throw/not-found")
        .then()
        .header("X-Request-Id", matchesPattern(UUID))
        .body("requestId", matchesPattern(UUID));
  }

  @Test
  void aRequestWithoutAnIdIsGivenOne() {
    Api.anonymous()
        .get("/v1/organisations")
        .then()
        .statusCode(200)
        .header("X-Request-Id", matchesPattern(UUID));
  }

  @Test
  void aRefusalReachesTheBrowserOfAnAllowedSite() {
    Api.anonymous()
        .header("Origin", "https://console.example.org")
        .get("/v1/auth/me")
        .then()
        .statusCode(401)
        .header("Access-Control-Allow-Origin", equalTo("https://console.example.org"));
  }
}
