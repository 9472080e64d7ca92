package org.tongbao.contract;

import io.restassured.response.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.tongbao.Api;
import org.tongbao.EvidenceFiles;
import org.tongbao.Notices;
import org.tongbao.Personal;

/** What an organisation has, for callers of whom some may see it; a draft, and what is public. */
final class AccessPlaces {

  private static final String ACCESS_CODE = "accessCode";

  private static final int UUID_LENGTH = 36;

  private final World world = World.another();
  private final Map<String, Object> open = new HashMap<>(world.ids());
  private final UUID scheduled = Notices.draft(organisation());
  private final String feedback = feedback();

  AccessPlaces() {
    UUID notice = Notices.draft(organisation());
    Notices.publish(notice);
    Notices.correct(notice);
    Notices.publishApproved(notice);
    String issue = Api.anonymous().get("/v1/notices/{id}", notice).path("sections[1].issues[0].id");
    String measure = Api.anonymous().get("/v1/issues/{id}/measures", issue).path("items[0].id");
    UUID evidence = EvidenceFiles.added("measures/" + measure, "验收单");
    EvidenceFiles.show(evidence, true);
    open.putAll(
        Map.of("noticeId", notice, "issueId", issue, "measureId", measure, "evidenceId", evidence));
    open.put("number", 2);
    Notices.approve(scheduled);
    Notices.schedule(scheduled, Instant.now().plus(1, ChronoUnit.DAYS)).then().statusCode(202);
  }

  UUID organisation() {
    return world.organisation();
  }

  /** Ids of what an operation is about; of a new submission, where its submitter may undo it. */
  Map<String, Object> of(Operation operation) {
    String path = operation.path();
    Map<String, Object> ids =
        new HashMap<>(
            operation.isPublic() || path.contains("{number}") || path.endsWith("/diff")
                ? open
                : world.ids());
    if (path.endsWith("/schedule")) {
      ids.put("noticeId", scheduled);
    }
    if (path.contains("{trackingNumber}")) {
      Response receipt = submitted();
      ids.put("trackingNumber", receipt.path("trackingNumber"));
      ids.put(ACCESS_CODE, receipt.path(ACCESS_CODE));
    }
    if (path.contains("{feedbackId}")) {
      ids.put("feedbackId", feedback);
    }
    return ids;
  }

  /** Sends what would be taken from whoever belongs to the organisation, if in a stale version. */
  Response send(Operation operation, String token, Map<String, Object> ids) {
    var request = token.isEmpty() ? Api.anonymous() : Api.bearer(token);
    request.noFiltersOfType(ContractFilter.class); // looked at elsewhere; here are thousands
    if (operation.takes("header", "If-Match")) {
      request.header("If-Match", "\"999999\""); // whoever is let in changes nothing
    }
    if (operation.takes("header", "Access-Code")) {
      request.header("Access-Code", ids.getOrDefault(ACCESS_CODE, "AAAAAAAA"));
    }
    if (operation.takes("query", "organisation") && !operation.isPublic()) {
      request.queryParam("organisation", organisation());
    }
    return world.send(operation, request, ids, World.takesJson(operation) ? body(operation) : "");
  }

  /** What only staff of the organisation may find in an answer. */
  String[] secrets() {
    return Stream.<Object>concat(world.ids().values().stream(), Stream.of(scheduled, feedback))
        .map(Object::toString)
        .filter(id -> id.length() == UUID_LENGTH && !id.equals(organisation().toString()))
        .toArray(String[]::new);
  }

  private Response submitted() {
    return Notices.json(
            Api.anonymous(),
            Map.of(
                "organisationId",
                organisation(),
                "kind",
                "OPINION",
                "content",
                "很好",
                "submitter",
                Map.of("phone", Personal.PHONE),
                "consent",
                true))
        .post("/v1/feedback");
  }

  private String feedback() {
    String number = submitted().path("trackingNumber");
    return Api.admin()
        .queryParam("organisation", organisation())
        .get("/v1/admin/feedback")
        .path("items.find { it.trackingNumber == '%s' }.id".formatted(number));
  }

  private String body(Operation operation) {
    String own = organisation().toString();
    return world
        .body(operation)
        .replace(ContractWalkTest.unknown().toString(), own)
        .replace("\"nobody\"", "\"" + Api.username() + "\"") // a name that is not locked
        .replace(
            "{\"username\":\"walked\"",
            "{\"organisationId\":\"%s\",\"username\":\"%s\"".formatted(own, Api.username()))
        .replace(
            "{\"slug\":\"walked-office\"",
            "{\"parentId\":\"%s\",\"slug\":\"%s\"".formatted(own, Api.slug()));
  }
}
