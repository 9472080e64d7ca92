package org.tongbao.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;
import org.tongbao.EvidenceFiles;
import org.tongbao.Notices;
import org.tongbao.shared.crypto.Sha256;

/** Evidence: what is kept of it, who changes it, and that it stays. */
@QuarkusTest
class EvidenceTest {

  private static final int MEBIBYTE = 1 << 20;
  private static final int MOST = 20 * MEBIBYTE;

  private UUID organisation;
  private UUID notice;
  private String issue;
  private String measure;

  @BeforeEach
  void aDraft() {
    organisation = Api.organisation();
    notice = Notices.draft(organisation);
    Response tree = Api.admin().get("/v1/admin/notices/{id}", notice);
    issue = "issues/" + tree.path("sections[0].issues[0].id");
    measure = "measures/" + tree.path("sections[0].issues[0].measures[0].id");
  }

  @Test
  void whatIsSentIsWhatIsRead() {
    byte[] file = EvidenceFiles.pdf();
    Response added = send(measure, "验收单 (北环路)*.PDF", file);
    String sha256 = HexFormat.of().formatHex(Sha256.of(file));
    added
        .then()
        .statusCode(201)
        .header("Location", equalTo("/v1/admin/evidence/" + added.path("id")))
        .body("mediaType", equalTo("application/pdf"))
        .body("size", equalTo(file.length))
        .body("sha256", equalTo(sha256))
        .body("public", equalTo(false))
        .body("addedBy", equalTo("admin"));
    Response read = Api.admin().get(added.header("Location") + "/content");
    assertThat(read.asByteArray()).isEqualTo(file);
    read.then()
        .statusCode(200)
        .contentType("application/pdf")
        .header("Content-Length", equalTo(String.valueOf(file.length)))
        .header("ETag", equalTo('"' + sha256 + '"'))
        .header("X-Content-Type-Options", equalTo("nosniff"))
        .header("Content-Security-Policy", equalTo("default-src 'none'; sandbox"))
        .header("Cache-Control", equalTo("no-store"))
        .header(
            "Content-Disposition",
            equalTo(
                "attachment; filename=\"evidence.pdf\"; filename*=UTF-8''"
                    + "%E9%AA%8C%E6%94%B6%E5%8D%95%20%28%E5%8C%97%E7%8E%AF%E8%B7%AF%29%2A.PDF"));
  }

  @Test
  void whoNeedsNoViewIsGivenNone() {
    for (String of : List.of(measure, issue)) {
      EvidenceFiles.send(
              Api.admin().header("Prefer", "return=minimal"),
              of,
              "a.pdf",
              "application/pdf",
              EvidenceFiles.pdf())
          .then()
          .statusCode(201)
          .header("Location", startsWith("/v1/admin/evidence/"))
          .body(equalTo(""));
    }
  }

  @Test
  void itIsListedWithWhatItIsOfAddedLastFirst() {
    UUID first = EvidenceFiles.added(measure, "甲");
    UUID second = EvidenceFiles.added(measure, "乙");
    UUID ofIssue = EvidenceFiles.added(issue, "丙");
    list(measure)
        .body("items.id", contains(second.toString(), first.toString()))
        .body("items.description", contains("乙", "甲"))
        .body("items[0].issueId", nullValue());
    list(issue).body("items.id", contains(ofIssue.toString()));
    Response page = Api.admin().queryParam("limit", 1).get("/v1/admin/" + measure + "/evidence");
    page.then().header("Link", containsString("rel=\"next\""));
    Api.admin()
        .queryParam("limit", 1)
        .queryParam("cursor", page.<String>path("nextCursor"))
        .get("/v1/admin/" + measure + "/evidence")
        .then()
        .body("items.id", contains(first.toString()));
  }

  /** More than a chunk, to the last byte that is taken. */
  @Test
  void largeFilesStayWhole() {
    byte[] file = Arrays.copyOf(EvidenceFiles.png(), MOST);
    file[MOST - 1] = 7;
    UUID added = UUID.fromString(send(measure, "现场.png", file).path("id"));
    byte[] read = Api.admin().get("/v1/admin/evidence/{id}/content", added).asByteArray();
    assertThat(Sha256.of(read)).isEqualTo(Sha256.of(file));
    Api.admin().head("/v1/admin/evidence/{id}/content", added).then().statusCode(200);
  }

  @Test
  void theSameFileIsKeptOnceHoweverOftenItComes() {
    byte[] file = EvidenceFiles.jpeg();
    List<Integer> statuses =
        IntStream.range(0, 6)
            .parallel()
            .mapToObj(i -> send(measure, "现场" + i + ".jpg", file).statusCode())
            .sorted()
            .toList();
    assertThat(statuses).containsExactly(201, 409, 409, 409, 409, 409);
    list(measure).body("items", hasSize(1));
    send(measure, "现场.jpeg", file).then().statusCode(409).body("code", equalTo("evidence-present"));
    send(issue, "现场.jpeg", file).then().statusCode(201);
    send(issue, "又一张.jpeg", file).then().statusCode(409);
  }

  @Test
  void itIsRenamedByAnEditorAndMadePublicByAPublisher() {
    UUID file = EvidenceFiles.added(measure, "甲");
    String editor = named("EDITOR");
    String publisher = named("PUBLISHER");
    put(file, editor, Map.of("filename", "竣工.pdf", "public", false))
        .statusCode(200)
        .body("filename", equalTo("竣工.pdf"))
        .body("description", nullValue());
    put(file, editor, Map.of("filename", "竣工.pdf", "public", true)).statusCode(403);
    put(file, publisher, Map.of("filename", "竣工.pdf", "public", true)).statusCode(200);
    put(file, editor, Map.of("filename", "竣工.pdf", "public", false)).statusCode(403);
    put(file, editor, Map.of("filename", "竣工.docx", "public", true))
        .statusCode(422)
        .body("violations.pointer", contains("/filename"));
  }

  @Test
  void whatWasAcceptedOnStays() {
    UUID before = EvidenceFiles.added(measure, "甲");
    UUID ofIssue = EvidenceFiles.added(issue, "乙");
    Notices.put("/v1/admin/" + measure, Map.of("completion", "DONE")).then().statusCode(200);
    Notices.json(Api.admin(), Map.of("acceptedOn", "2026-03-16", "acceptedBy", "县委巡察办"))
        .post("/v1/admin/" + measure + "/acceptance")
        .then()
        .statusCode(201);
    UUID after = EvidenceFiles.added(measure, "丙");
    delete(before).then().statusCode(409).body("code", equalTo("kept-on-record"));
    for (UUID file : List.of(after, ofIssue)) {
      delete(file).then().statusCode(204);
      Api.admin().get("/v1/admin/evidence/{id}/content", file).then().statusCode(404);
    }
  }

  @Test
  void whatHasEvidenceIsNotDeletedButWithItsDraft() {
    UUID file = EvidenceFiles.added(measure, "甲");
    Notices.delete("/v1/admin/" + measure)
        .then()
        .statusCode(409)
        .body("code", equalTo("kept-on-record"));
    Notices.delete("/v1/admin/notices/" + notice).then().statusCode(204);
    Api.admin().get("/v1/admin/evidence/{id}", file).then().statusCode(404);
  }

  @Test
  void strangersFindNothing() {
    UUID file = EvidenceFiles.added(measure, "甲");
    String stranger = Api.username();
    Api.createUser(stranger, Api.organisation(), "EDITOR");
    String token = Api.token(stranger, Api.PASSWORD);
    for (String path : List.of("evidence/" + file, "evidence/" + file + "/content")) {
      Api.bearer(token).get("/v1/admin/" + path).then().statusCode(404);
    }
    EvidenceFiles.send(Api.bearer(token), measure, "a.pdf", "application/pdf", EvidenceFiles.pdf())
        .then()
        .statusCode(404);
  }

  private String named(String role) {
    String name = Api.username();
    Api.createUser(name, organisation, role);
    return Api.token(name, Api.PASSWORD);
  }

  private static Response send(String of, String name, byte[] file) {
    return EvidenceFiles.send(Api.admin(), of, name, "application/octet-stream", file);
  }

  private static ValidatableResponse list(String of) {
    return Api.admin().get("/v1/admin/" + of + "/evidence").then().statusCode(200);
  }

  private static Response delete(UUID file) {
    return Notices.delete("/v1/admin/evidence/" + file);
  }

  private static ValidatableResponse put(UUID file, String token, Map<String, Object> body) {
    return Notices.json(Api.bearer(token), body)
        .header("If-Match", "*")
        .put("/v1/admin/evidence/{id}", file)
        .then();
  }
}
