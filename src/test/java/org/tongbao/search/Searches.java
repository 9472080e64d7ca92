package org.tongbao.search;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tongbao.Api;
import org.tongbao.Notices;

/** Searches in the notices of one organisation, for tests. */
final class Searches {

  private final UUID organisation = Api.organisation();

  /** A live notice that says this. */
  UUID publish(String title, String heading, String issue, String measure) {
    UUID notice = draft(title, heading, issue, measure);
    Notices.publish(notice);
    return notice;
  }

  UUID draft(String title, String heading, String issue, String measure) {
    return UUID.fromString(
        Notices.json(
                Api.admin(),
                Map.of(
                    "organisationId",
                    organisation,
                    "title",
                    title,
                    "sections",
                    List.of(section(heading, issue, measure))))
            .post("/v1/admin/notices")
            .then()
            .statusCode(201)
            .extract()
            .path("id"));
  }

  /** What is found, as the text of each snippet with what matches in brackets. */
  List<String> found(String words) {
    return written(find(words));
  }

  Response find(String words) {
    return find(words, Map.of());
  }

  Response find(String words, Map<String, Object> parameters) {
    Map<String, Object> all = new HashMap<>(parameters);
    all.put("q", words);
    return list("/v1/search", all);
  }

  /** Reads one of the public lists. */
  Response list(String path, Map<String, Object> parameters) {
    return Api.anonymous()
        .queryParam("organisation", organisation)
        .queryParams(parameters)
        .get(path);
  }

  static List<String> written(Response answer) {
    answer.then().statusCode(200);
    List<List<Map<String, Object>>> snippets = answer.path("items.snippet");
    return snippets.stream()
        .map(parts -> parts.stream().map(Searches::written).collect(Collectors.joining()))
        .toList();
  }

  private static String written(Map<String, Object> part) {
    return part.get("match").equals(true)
        ? "[" + part.get("text") + "]"
        : (String) part.get("text");
  }

  private static Map<String, Object> section(String heading, String issue, String measure) {
    Map<String, Object> measures = Map.of("text", measure);
    Map<String, Object> issues = Map.of("title", issue, "measures", List.of(measures));
    return Map.of("heading", heading, "issues", List.of(issues));
  }
}
