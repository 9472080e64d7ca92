package org.tongbao.progress;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tongbao.Api;
import org.tongbao.Notices;

/** A notice with one issue and two measures that nobody has begun, for tests of its progress. */
final class Progress {

  static final String INSPECTED = "2024-04-08";
  static final String DAY = "2024-09-01";

  private final UUID notice;
  private final String issue;
  private final List<String> measures;

  private Progress(UUID notice) {
    Response tree = Api.admin().get("/v1/admin/notices/{id}", notice);
    this.notice = notice;
    this.issue = tree.path("sections[0].issues[0].id");
    this.measures = tree.path("sections[0].issues[0].measures.id");
  }

  static Progress begin() {
    Map<String, Object> issue =
        Map.of(
            "marker", "1、",
            "title", "关于“管网改造缓慢”问题",
            "measures",
                List.of(
                    Map.of("marker", "一是", "text", "制定改造计划。"),
                    Map.of("marker", "二是", "text", "完成改造。")));
    Map<String, Object> body =
        Map.of(
            "organisationId",
            Api.organisation(),
            "title",
            "关于巡察整改情况的通报",
            "inspection",
            Map.of("startedOn", INSPECTED, "feedbackOn", "2024-07-16"),
            "contact",
            Map.of("phones", List.of("0400-1234567")),
            "sections",
            List.of(Map.of("marker", "（一）", "heading", "方面", "issues", List.of(issue))));
    return new Progress(
        UUID.fromString(
            Notices.json(Api.admin(), body)
                .post("/v1/admin/notices")
                .then()
                .statusCode(201)
                .extract()
                .path("id")));
  }

  UUID notice() {
    return notice;
  }

  UUID measureId() {
    return UUID.fromString(measures.get(0));
  }

  /** The first measure. */
  String measure() {
    return "measures/" + measures.get(0);
  }

  String otherMeasure() {
    return "measures/" + measures.get(1);
  }

  String issue() {
    return "issues/" + issue;
  }

  /** What {@link #entry} says, with something changed. */
  static Map<String, Object> entry(Map<String, Object> changes) {
    Map<String, Object> entry =
        new HashMap<>(Map.of("occurredOn", DAY, "note", "已开工", "public", false));
    entry.putAll(changes);
    return entry;
  }

  static Response record(String task, Map<String, Object> changes) {
    return Notices.json(Api.admin(), entry(changes)).post("/v1/admin/" + task + "/progress");
  }

  /** Records that it has come so far, which must succeed. */
  static Response reach(String task, String completion) {
    Response answer = record(task, Map.of("completion", completion));
    answer.then().statusCode(201);
    return answer;
  }

  static Response read(String task) {
    return Api.admin().get("/v1/admin/" + task);
  }

  static Response entries(String task) {
    return Api.admin().get("/v1/admin/" + task + "/progress");
  }
}
