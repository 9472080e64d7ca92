package org.tongbao;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Notices for tests, brought to where a test needs them. */
public final class Notices {

  private Notices() {}

  /** The text of a fixture in {@code src/test/resources/notices}. */
  public static String text(String name) {
    try (InputStream in = Notices.class.getResourceAsStream("/notices/" + name + ".txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A draft of the fixture {@code yunxi}, imported for an organisation. */
  public static UUID draft(UUID organisation) {
    return draft(organisation, text("yunxi"));
  }

  /** A draft of a text, imported for an organisation. */
  public static UUID draft(UUID organisation, String text) {
    return UUID.fromString(
        Api.admin()
            .contentType("text/plain; charset=utf-8")
            .body(text.getBytes(StandardCharsets.UTF_8))
            .queryParam("organisation", organisation)
            .post("/v1/admin/notices/import")
            .then()
            .statusCode(201)
            .extract()
            .path("notice.id"));
  }

  /** Has a draft reviewed by someone who did not write it. */
  public static void approve(UUID notice) {
    Api.admin().post("/v1/admin/notices/{id}/review-requests", notice).then().statusCode(201);
    json(Api.user(null, "REVIEWER"), Map.of("stage", "FIRST", "decision", "APPROVED"))
        .post("/v1/admin/notices/{id}/reviews", notice)
        .then()
        .statusCode(201);
  }

  /** Has a draft approved and publishes it. */
  public static void publish(UUID notice) {
    approve(notice);
    publishApproved(notice);
  }

  /** Publishes what is approved. */
  public static void publishApproved(UUID notice) {
    json(Api.admin(), Map.of("changeNote", "更正"))
        .post("/v1/admin/notices/{id}/revisions", notice)
        .then()
        .statusCode(201);
  }

  /** Sets the time at which an approved draft goes live. */
  public static Response schedule(UUID notice, Instant publishAt) {
    return json(Api.admin(), Map.of("changeNote", "更正", "publishAt", publishAt.toString()))
        .post("/v1/admin/notices/{id}/revisions", notice);
  }

  /** Changes a draft or the working copy of a live notice, and has that approved. */
  public static void correct(UUID notice) {
    put("/v1/admin/notices/" + notice, Map.of("signature", "中共云溪市水务局党组（更正）"))
        .then()
        .statusCode(200);
    approve(notice);
  }

  /** A live notice of a new organisation. */
  public static UUID live() {
    UUID notice = draft(Api.organisation());
    publish(notice);
    return notice;
  }

  /** An indicator of a measure, in 公里. */
  public static UUID indicator(String measure) {
    return UUID.fromString(
        json(Api.admin(), Map.of("name", "改造管网", "unit", "公里", "target", "12"))
            .post("/v1/admin/measures/{id}/indicators", measure)
            .then()
            .statusCode(201)
            .extract()
            .path("id"));
  }

  public static void withdraw(UUID notice) {
    json(Api.admin(), Map.of("reason", "数据有误"))
        .post("/v1/admin/notices/{id}/withdrawal", notice)
        .then()
        .statusCode(201);
  }

  /** Reads what stands at an address, and sends it back with some fields changed. */
  public static Response put(String path, Map<String, Object> changes) {
    Response read = Api.admin().get(path);
    Map<String, Object> body = read.jsonPath().getMap("");
    body.putAll(changes);
    return json(Api.admin(), body).header("If-Match", read.header("ETag")).put(path);
  }

  /** Deletes what stands at an address, as it is now. */
  public static Response delete(String path) {
    return Api.admin().header("If-Match", Api.admin().get(path).header("ETag")).delete(path);
  }

  /** A caller about to send JSON. */
  public static RequestSpecification json(RequestSpecification caller, Object body) {
    return caller.contentType("application/json").body(body);
  }
}
