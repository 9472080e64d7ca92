package org.tongbao.notice;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tongbao.Api;
import org.tongbao.Notices;

/** Notices of which the issues, and measures alike, are told apart by their titles. */
final class TaskLists {

  private TaskLists() {}

  /** A notice with an issue for each of the given fields, and below it a measure with the same. */
  static UUID notice(UUID organisation, List<Map<String, Object>> tasks) {
    List<Map<String, Object>> issues =
        tasks.stream()
            .map(
                fields ->
                    with(
                        fields,
                        Map.of("measures", List.of(with(fields, Map.of("text", title(fields)))))))
            .toList();
    Map<String, Object> notice =
        Map.of(
            "organisationId",
            organisation,
            "title",
            "关于巡察整改情况的通报",
            "sections",
            List.of(Map.of("heading", "方面", "issues", issues)));
    return UUID.fromString(
        Notices.json(Api.admin(), notice)
            .post("/v1/admin/notices")
            .then()
            .statusCode(201)
            .extract()
            .path("id"));
  }

  /** Reads a list; {@code kind} is {@code issues} or {@code measures}. */
  static Response list(RequestSpecification who, String kind, Map<String, ?> query) {
    Response list = RestAssured.given().spec(who).queryParams(query).get("/v1/admin/{kind}", kind);
    list.then().statusCode(200);
    return list;
  }

  /** The titles of what is listed, in order. */
  static List<String> titles(Response list, String kind) {
    return list.path(kind.equals("issues") ? "items.title" : "items.text");
  }

  static Map<String, Object> with(Map<String, Object> fields, Map<String, Object> more) {
    Map<String, Object> all = new HashMap<>(fields);
    if (more.containsKey("text")) {
      all.remove("title");
    }
    all.putAll(more);
    return all;
  }

  private static Object title(Map<String, Object> fields) {
    return fields.get("title");
  }
}
