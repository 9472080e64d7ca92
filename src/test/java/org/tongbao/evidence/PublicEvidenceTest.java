package org.tongbao.evidence;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;
import org.tongbao.EvidenceFiles;
import org.tongbao.Notices;
import org.tongbao.Personal;

/** What everyone may have of evidence. */
@QuarkusTest
class PublicEvidenceTest {

  private UUID notice;
  private String issue;
  private String measure;
  private UUID file;

  @BeforeEach
  void aLiveNotice() {
    notice = Notices.live();
    Response tree = Api.admin().get("/v1/admin/notices/{id}", notice);
    issue = "issues/" + tree.path("sections[0].issues[0].id");
    measure = "measures/" + tree.path("sections[0].issues[0].measures[0].id");
    file = EvidenceFiles.added(measure, "验收单");
  }

  @Test
  void onlyWhatIsMadePublicIsThere() {
    list(measure).then().statusCode(200).body("items", hasSize(0));
    download(null).then().statusCode(404);
    EvidenceFiles.show(file, true);
    list(measure)
        .then()
        .body("items.id", contains(file.toString()))
        .body("items[0].addedBy", nullValue())
        .body("items[0].noticeId", nullValue());
    list(issue).then().statusCode(200).body("items", hasSize(0));
    download(null)
        .then()
        .statusCode(200)
        .header("Content-Disposition", startsWith("attachment; "))
        .header("Cache-Control", equalTo("public, max-age=60"));
    EvidenceFiles.show(file, false);
    list(measure).then().body("items", hasSize(0));
    download(null).then().statusCode(404);
  }

  @Test
  void whoHasItIsNotSentItAgain() {
    EvidenceFiles.show(file, true);
    String tag = download(null).header("ETag");
    download(tag).then().statusCode(304).header("ETag", equalTo(tag));
    download("\"another\"").then().statusCode(200);
    String listed = list(measure).header("ETag");
    asked(measure, listed).then().statusCode(304);
    asked(issue, list(issue).header("ETag")).then().statusCode(304);
    EvidenceFiles.show(file, false);
    asked(measure, listed).then().statusCode(200).header("ETag", not(listed));
  }

  @Test
  void whatIsNotLiveHasNone() {
    EvidenceFiles.show(file, true);
    Map<String, Object> withheld =
        Map.of("PUBLIC", Map.of("withheld", true, "reason", "CASE_PENDING"));
    Notices.put("/v1/admin/" + measure, Map.of("disclosure", withheld)).then().statusCode(200);
    download(null).then().statusCode(200);
    Notices.publish(notice);
    download(null).then().statusCode(404);
    list(measure).then().statusCode(404);
  }

  @Test
  void withTheNoticeItIsWithdrawn() {
    EvidenceFiles.show(file, true);
    Notices.withdraw(notice);
    download(null).then().statusCode(410);
    for (String of : List.of(measure, issue)) {
      list(of).then().statusCode(410);
    }
  }

  @Test
  void personalDataIsNotMadePublic() {
    Map<String, Object> named = Map.of("description", "联系 " + Personal.PHONE, "public", true);
    Notices.put("/v1/admin/evidence/" + file, named)
        .then()
        .statusCode(422)
        .body("violations.pointer", contains("/description"));
  }

  private Response download(String known) {
    return (known == null ? Api.anonymous() : Api.anonymous().header("If-None-Match", known))
        .get("/v1/evidence/{id}/content", file);
  }

  private static Response asked(String of, String known) {
    return Api.anonymous().header("If-None-Match", known).get("/v1/" + of + "/evidence");
  }

  private static Response list(String of) {
    return Api.anonymous().get("/v1/" + of + "/evidence");
  }
}
