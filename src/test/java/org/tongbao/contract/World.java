package org.tongbao.contract;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.restassured.specification.SpecificationQuerier;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.tongbao.Api;
import org.tongbao.EvidenceFiles;
import org.tongbao.Notices;

/** One of everything, for requests that must address something; made once, through the API. */
final class World {

  private static final String UNKNOWN_TRACKING_NUMBER = "20240101-AAAAAAAA";

  private static final World ONE = new World();

  private final Map<String, Object> ids = new HashMap<>();
  private final Map<String, Object> liveIds = new HashMap<>();
  private final UUID organisation = Api.organisation();
  private final String stranger;

  private World() {
    String username = Api.username();
    Api.createUser(username, null);
    stranger = Api.token(username, Api.PASSWORD);
    UUID draft = Notices.draft(organisation);
    Response tree = Api.admin().get("/v1/admin/notices/{id}", draft);
    ids.put("noticeId", draft);
    ids.put("sectionId", tree.path("sections[0].id"));
    ids.put("issueId", tree.path("sections[0].issues[0].id"));
    ids.put("measureId", tree.path("sections[0].issues[0].measures[0].id"));
    ids.put("indicatorId", Notices.indicator(tree.path("sections[0].issues[0].measures[0].id")));
    ids.put("evidenceId", EvidenceFiles.added("measures/" + ids.get("measureId"), "验收单"));
    ids.put("organisationId", organisation);
    ids.put("idOrSlug", organisation);
    ids.put("userId", Api.createUser(Api.username(), organisation, "EDITOR"));
    ids.put("number", 1);
    ids.put("token", "nothing");
    ids.put("slug", "rate-limited");
    ids.put("trackingNumber", UNKNOWN_TRACKING_NUMBER);
    Notices.json(
            Api.anonymous(),
            Map.of("organisationId", organisation, "kind", "OPINION", "content", "很好"))
        .post("/v1/feedback")
        .then()
        .statusCode(201);
    ids.put(
        "feedbackId",
        Api.admin()
            .queryParam("organisation", organisation)
            .get("/v1/admin/feedback")
            .path("items[0].id"));
    liveIds.putAll(ids);
    liveIds.put("noticeId", Notices.live());
  }

  static World get() {
    return ONE;
  }

  /** For those who change what is in it. */
  static World another() {
    return new World();
  }

  /** Ids of things that are there: a draft, and what belongs to it. */
  Map<String, Object> ids() {
    return ids;
  }

  /** The same with a live notice. */
  Map<String, Object> liveIds() {
    return liveIds;
  }

  /** The organisation whose things they are. */
  UUID organisation() {
    return organisation;
  }

  /** The token of a user without any role. */
  String stranger() {
    return stranger;
  }

  /** Ids of nothing. */
  static Map<String, Object> nowhere() {
    Map<String, Object> ids = new HashMap<>();
    for (String name :
        new String[] {
          "noticeId",
          "sectionId",
          "issueId",
          "measureId",
          "organisationId",
          "userId",
          "feedbackId",
          "indicatorId",
          "evidenceId"
        }) {
      ids.put(name, ContractWalkTest.unknown());
    }
    ids.put("idOrSlug", "nowhere");
    ids.put("number", 1);
    ids.put("token", "nothing");
    ids.put("slug", "nothing");
    ids.put("trackingNumber", UNKNOWN_TRACKING_NUMBER);
    return ids;
  }

  /** What cannot be an id. */
  static Map<String, Object> malformed() {
    Map<String, Object> ids = new HashMap<>();
    nowhere().keySet().forEach(name -> ids.put(name, "not-an-id"));
    return ids;
  }

  /** A request with a body that the operation takes, where it takes one. */
  Response send(Operation operation, RequestSpecification request, Map<String, Object> to) {
    return send(operation, request, to, takesJson(operation) ? body(operation) : "");
  }

  /** The same with another body where JSON is taken. */
  Response send(
      Operation operation, RequestSpecification request, Map<String, Object> to, String json) {
    if (FileBodies.areTakenBy(operation)) {
      request
          .contentType(
              FileBodies.type(operation).replace("text/plain", "text/plain; charset=utf-8"))
          .body(FileBodies.right(operation, ids.get("noticeId")));
    } else if (operation.takesBody()) {
      request.contentType("application/json").body(json);
    }
    return address(operation, request, to);
  }

  static boolean takesJson(Operation operation) {
    return operation.takesBody() && !FileBodies.areTakenBy(operation);
  }

  /** A body that the operation takes; it may name what is there. */
  String body(Operation operation) {
    return Bodies.valid(operation.id(), organisation)
        .replace("$issueId", ids.get("issueId").toString());
  }

  /** A request to what is there. */
  Response address(Operation operation, RequestSpecification request) {
    return address(operation, request, ids);
  }

  /** The entity tag of what an operation would change; null where it changes nothing. */
  String currentTag(Operation operation) {
    return operation.method().equals("PUT") && operation.path().startsWith("/v1/admin/")
        ? current(operation).header("ETag")
        : null;
  }

  /** What an operation would change, as staff read it. */
  Response current(Operation operation) {
    return Api.admin().get(operation.path(), arguments(operation, ids));
  }

  /** A request to what is named. */
  Response address(Operation operation, RequestSpecification request, Map<String, Object> to) {
    Set<String> given = SpecificationQuerier.query(request).getQueryParams().keySet();
    operation.parameters().stream()
        .filter(parameter -> parameter.isShownAndNeeded() && !given.contains(parameter.name()))
        .forEach(parameter -> request.queryParam(parameter.name(), value(parameter)));
    return request.request(operation.method(), operation.path(), arguments(operation, to));
  }

  private Object value(Parameter parameter) {
    return parameter.name().equals("organisation") ? organisation : parameter.example();
  }

  private static Object[] arguments(Operation operation, Map<String, Object> values) {
    return operation.parameters("path").stream()
        .sorted(
            (a, b) ->
                Integer.compare(
                    operation.path().indexOf("{" + a.name()),
                    operation.path().indexOf("{" + b.name())))
        .map(parameter -> values.get(parameter.name()))
        .toArray();
  }
}
