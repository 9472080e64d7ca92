package org.tongbao.notice;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.tongbao.Api;
import org.tongbao.Notices;

/** A notice of which issues and measures are assigned; each issue has one measure. */
record Assignees(UUID organisation, UUID notice) {

  static final Map<String, Object> UNIT = Map.of("leadUnit", "供水科", "units", List.of("财务科"));

  static final Map<String, Object> DAY =
      Map.of("kind", "BY_DATE", "on", "2026-07-31", "sustain", true);

  private static final Map<String, Object> TASK =
      Map.of(
          "title",
          "问题",
          "completion",
          "BASICALLY_DONE",
          "responsibility",
          Map.of("leader", "组长"),
          "deadline",
          Map.of("kind", "ONGOING"));

  static Assignees of(UUID organisation, int issues) {
    List<Map<String, Object>> tasks = Stream.generate(() -> TASK).limit(issues).toList();
    return new Assignees(organisation, TaskLists.notice(organisation, tasks));
  }

  /** An assignment of an {@code issueId} or a {@code measureId}. */
  static Map<String, Object> item(String of, String id, Map<String, Object> fields) {
    Map<String, Object> item = new HashMap<>(fields);
    item.put(of, id);
    return item;
  }

  static Response read(String kind, String id) {
    return Api.admin().get("/v1/admin/{kind}/{id}", kind, id);
  }

  Response assign(List<Map<String, Object>> items) {
    return send(Api.admin(), items);
  }

  Response send(RequestSpecification who, List<Map<String, Object>> items) {
    return Notices.json(who, Map.of("items", items))
        .post("/v1/admin/notices/{id}/assignments", notice);
  }

  String issue(int index) {
    return tree().path("sections[0].issues[" + index + "].id");
  }

  String measure(int index) {
    return tree().path("sections[0].issues[" + index + "].measures[0].id");
  }

  Stream<String> values(String path) {
    return tree().<List<String>>path(path).stream();
  }

  Response tree() {
    return Api.admin().get("/v1/admin/notices/{id}", notice);
  }
}
