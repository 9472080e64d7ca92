package org.tongbao.search;

import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.tongbao.Api;
import org.tongbao.Notices;

/** A notice for tests, and what lists must show of it, decided in the plainest way. */
record Told(String title, String inspectionKind, List<ToldIssue> issues) {

  /** An issue with one measure, both of the same completion. */
  record ToldIssue(String title, String completion, String measure) {

    boolean holds(String q) {
      return Told.anyHolds(Stream.of(title, measure), q);
    }

    private Map<String, Object> body() {
      Map<String, Object> measures = Map.of("text", measure, "completion", completion);
      return Map.of("title", title, "completion", completion, "measures", List.of(measures));
    }
  }

  boolean holds(String q) {
    Stream<String> below = issues.stream().flatMap(i -> Stream.of(i.title(), i.measure()));
    return anyHolds(Stream.concat(Stream.of(title, "方面"), below), q);
  }

  /** As the contract defines it. */
  String completion() {
    List<String> all = issues.stream().map(ToldIssue::completion).toList();
    if (all.isEmpty()) {
      return null;
    }
    if (Collections.frequency(all, "DONE") == all.size()) {
      return "DONE";
    }
    return all.contains("NOT_DONE") ? "NOT_DONE" : "BASICALLY_DONE";
  }

  UUID publish(UUID organisation) {
    Map<String, Object> section =
        Map.of("heading", "方面", "issues", issues.stream().map(ToldIssue::body).toList());
    Map<String, Object> notice =
        Map.of(
            "organisationId",
            organisation,
            "title",
            title,
            "inspection",
            Map.of("kind", inspectionKind),
            "sections",
            List.of(section));
    String id =
        Notices.json(Api.admin(), notice)
            .post("/v1/admin/notices")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    Notices.publish(UUID.fromString(id));
    return UUID.fromString(id);
  }

  static boolean anyHolds(Stream<String> texts, String q) {
    return q == null
        || texts
            .map(Told::plain)
            .anyMatch(
                text -> Stream.of(q.split("[ \u3000]")).map(Told::plain).allMatch(text::contains));
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replace(" ", "")
        .replace('網', '网')
        .replace('臺', '台')
        .replace('賬', '账');
  }
}
