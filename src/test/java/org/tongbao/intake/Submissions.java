package org.tongbao.intake;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.tongbao.Api;
import org.tongbao.Notices;

/** Submissions of the public, and what staff then have of them. */
final class Submissions {

  private Submissions() {}

  /** An opinion about an organisation. */
  static Map<String, Object> about(UUID organisation) {
    return about(organisation, Map.of());
  }

  /** The same with other members. */
  static Map<String, Object> about(UUID organisation, Map<String, Object> members) {
    Map<String, Object> body = new HashMap<>();
    body.put("organisationId", organisation);
    body.put("kind", "OPINION");
    body.put("content", "路灯不亮");
    body.putAll(members);
    return body;
  }

  static Response submit(Map<String, Object> body) {
    return submit(Api.anonymous(), body);
  }

  static Response submit(RequestSpecification caller, Map<String, Object> body) {
    return Notices.json(caller, body).post("/v1/feedback");
  }

  /** The same with an {@code Idempotency-Key}. */
  static Response submit(Map<String, Object> body, String key) {
    return submit(Api.anonymous().header("Idempotency-Key", key), body);
  }

  /** A caller whose requests a proxy passes on. */
  static RequestSpecification sentFrom(String address) {
    return Api.anonymous().header("X-Forwarded-For", address);
  }

  /** The cases of an organisation, as a list shows them. */
  static Response cases(UUID organisation) {
    return Api.admin().queryParam("organisation", organisation).get("/v1/admin/feedback");
  }

  /** How many are taken of so many that arrive at once. */
  static long takenOfManyAtOnce(int sent, String address, UUID organisation) {
    return IntStream.range(0, sent)
        .mapToObj(
            i ->
                CompletableFuture.supplyAsync(
                    () -> submit(sentFrom(address), about(organisation)).statusCode()))
        .toList()
        .stream()
        .map(CompletableFuture::join)
        .filter(status -> status == 201)
        .count();
  }
}
