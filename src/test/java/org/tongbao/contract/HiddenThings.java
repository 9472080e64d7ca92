package org.tongbao.contract;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongbao.Api;
import org.tongbao.EvidenceFiles;
import org.tongbao.Notices;

/**
 * A live notice of which parts are withheld and which was edited since, and a draft beside it; all
 * that the public must not see holds one word.
 */
final class HiddenThings {

  /** A word that stands in all that the public does see. */
  static final String SHOWN = "公开";

  private final String token = "暗" + UUID.randomUUID().toString().replace("-", "");
  private final UUID organisation = Api.organisation();
  private final UUID live = create("公开的通报", withheld("CASE_PENDING"));
  private final UUID draft;
  private final Map<String, UUID> evidence = new HashMap<>();
  private final Response liveTree;
  private final Response draftTree;

  private HiddenThings() {
    Notices.publish(live);
    Notices.put("/v1/admin/notices/" + live, Map.of("signature", "第二版")).then().statusCode(200);
    Notices.publish(live);
    Notices.put("/v1/admin/notices/" + live, Map.of("signature", token)).then().statusCode(200);
    draft = create(token, Map.of());
    record(live, 0, 0, token, false);
    record(live, 0, 1, token, true);
    record(live, 1, 0, token, true);
    record(draft, 0, 0, token, true);
    record(live, 0, 0, "已开工", true);
    show(live, 0, 0, "公开的验收单");
    show(live, 0, 1, token);
    show(live, 1, 0, token);
    show(draft, 0, 0, token);
    EvidenceFiles.added("measures/" + measure(live, 0, 0), token);
    liveTree = Api.admin().get("/v1/admin/notices/{id}", live);
    String carriedOn = liveTree.path("sections[0].issues[0].id");
    String carryingOn =
        Api.admin().get("/v1/admin/notices/{id}", draft).path("sections[0].issues[0].id");
    Notices.put("/v1/admin/issues/" + carryingOn, Map.of("carriedForwardFrom", carriedOn))
        .then()
        .statusCode(200);
    draftTree = Api.admin().get("/v1/admin/notices/{id}", draft);
  }

  private static void record(UUID notice, int issue, int measure, String note, boolean open) {
    String id = measure(notice, issue, measure);
    Notices.json(Api.admin(), Map.of("occurredOn", "2024-09-01", "note", note, "public", open))
        .post("/v1/admin/measures/{id}/progress", id)
        .then()
        .statusCode(201);
  }

  private void show(UUID notice, int issue, int measure, String description) {
    String id = measure(notice, issue, measure);
    Notices.json(Api.admin(), Map.of("name", description, "unit", "公里", "public", true))
        .post("/v1/admin/measures/{id}/indicators", id)
        .then()
        .statusCode(201);
    UUID added = EvidenceFiles.added("measures/" + id, description);
    EvidenceFiles.show(added, true);
    evidence.put(id, added);
  }

  private static String measure(UUID notice, int issue, int measure) {
    return Api.admin()
        .get("/v1/admin/notices/{id}", notice)
        .path("sections[0].issues[%d].measures[%d].id".formatted(issue, measure));
  }

  static HiddenThings make() {
    return new HiddenThings();
  }

  String token() {
    return token;
  }

  UUID organisation() {
    return organisation;
  }

  /** What the path parameters of public operations may name. */
  Map<String, Object> shown() {
    return ids(liveTree, 0, 0, live);
  }

  /** What they may name without an answer. */
  List<Map<String, Object>> hidden() {
    return List.of(
        ids(liveTree, 1, 0, live), ids(liveTree, 0, 1, live), ids(draftTree, 0, 0, draft));
  }

  boolean isHidden(Object id) {
    return id instanceof UUID && secretIds().collect(Collectors.toSet()).contains(id.toString());
  }

  /** All that no public answer may hold. */
  String[] secrets() {
    return Stream.concat(Stream.of(token), secretIds()).toArray(String[]::new);
  }

  private Stream<String> secretIds() {
    Set<String> ids =
        Set.of(
            draft.toString(),
            liveTree.path("sections[0].issues[1].id"),
            liveTree.path("sections[0].issues[1].measures[0].id"),
            liveTree.path("sections[0].issues[0].measures[1].id"),
            draftTree.path("sections[0].id"),
            draftTree.path("sections[0].issues[0].id"),
            draftTree.path("sections[0].issues[0].measures[0].id"));
    String open = liveTree.path("sections[0].issues[0].measures[0].id");
    return Stream.concat(
        ids.stream(),
        evidence.entrySet().stream()
            .filter(file -> !file.getKey().equals(open))
            .map(file -> file.getValue().toString()));
  }

  private Map<String, Object> ids(Response tree, int issue, int measure, UUID notice) {
    String path = "sections[0].issues[" + issue + "]";
    Map<String, Object> ids = new HashMap<>(World.nowhere());
    ids.put("noticeId", notice);
    ids.put("issueId", UUID.fromString(tree.path(path + ".id")));
    String measureId = tree.path(path + ".measures[" + measure + "].id");
    ids.put("measureId", UUID.fromString(measureId));
    ids.put("evidenceId", evidence.get(measureId));
    ids.put("idOrSlug", organisation);
    ids.put("number", 2);
    return ids;
  }

  private UUID create(String title, Map<String, Object> disclosure) {
    Map<String, Object> secret =
        Map.of("marker", "二是", "text", token + "措施。", "disclosure", disclosure);
    Map<String, Object> open = Map.of("marker", "一是", "text", "公开的措施。");
    Map<String, Object> shown =
        Map.of("marker", "1、", "title", "公开的问题", "measures", List.of(open, secret));
    Map<String, Object> hidden =
        Map.of(
            "marker", "2、",
            "title", token + "问题",
            "statement", token,
            "cause", token,
            "goal", token,
            "result", token,
            "disclosure", disclosure,
            "measures", List.of(open, secret));
    Map<String, Object> last =
        Map.of("marker", "3、", "title", "另一个公开的问题", "measures", List.of(open));
    Map<String, Object> notice =
        Map.of(
            "organisationId",
            organisation,
            "title",
            title,
            "contact",
            Map.of("phones", List.of("0400-1234567")),
            "sections",
            List.of(
                Map.of("marker", "（一）", "heading", "方面", "issues", List.of(shown, hidden, last))));
    return UUID.fromString(
        Notices.json(Api.admin(), notice)
            .post("/v1/admin/notices")
            .then()
            .statusCode(201)
            .extract()
            .path("id"));
  }

  private static Map<String, Object> withheld(String reason) {
    return Map.of("PUBLIC", Map.of("withheld", true, "reason", reason));
  }
}
