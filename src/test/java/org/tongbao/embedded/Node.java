package org.tongbao.embedded;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tongbao.Notices;

/** One of several servers on one database, and what staff do through it. */
final class Node implements AutoCloseable {

  private static final Pattern PASSWORD = Pattern.compile("with the password (\\S+) and change it");

  private final PackagedServer server;

  private Node(PackagedServer server) {
    this.server = server;
  }

  /** Starts one; it is not ready yet. */
  static Node start(Path parent, Database database, String keyset, String... more)
      throws IOException {
    Stream<String> settings =
        Stream.of(
            "QUARKUS_DATASOURCE_JDBC_URL=" + database.url(),
            "QUARKUS_DATASOURCE_USERNAME=tongbao",
            "QUARKUS_DATASOURCE_PASSWORD=" + database.password(),
            "TONGBAO_CRYPTO_KEYSET=" + keyset,
            "TONGBAO_REVIEW_STAGES=none");
    return new Node(
        PackagedServer.start(
            Files.createTempDirectory(parent, "node"),
            Stream.concat(settings, Stream.of(more)).toArray(String[]::new)));
  }

  String address() {
    return server.address();
  }

  void awaitReady() throws IOException, InterruptedException {
    server.awaitReady();
  }

  void kill() throws InterruptedException {
    server.kill();
  }

  /** SIGTERM. */
  void terminate() {
    server.terminate();
  }

  /** Waits for its end. */
  int exitCode() throws InterruptedException {
    return server.exitCode();
  }

  List<String> output() {
    return server.output();
  }

  /** Whether it takes a request and serves it. */
  boolean isReady() {
    try {
      return anyone().get("/health/ready").statusCode() == 200;
    } catch (Exception e) { // sneaked past the compiler by Groovy
      return false;
    }
  }

  /** The first administrator's password, where this node was the one to show it. */
  Optional<String> shownPassword() {
    return server.output().stream()
        .map(PASSWORD::matcher)
        .filter(Matcher::find)
        .map(match -> match.group(1))
        .findFirst();
  }

  String token(String password) {
    return body(anyone(), Map.of("username", "admin", "password", password))
        .post("/v1/auth/token")
        .then()
        .statusCode(200)
        .extract()
        .path("accessToken");
  }

  /** A draft of the fixture {@code yunxi} for a new organisation. */
  UUID draft(String token) {
    String slug = "o-" + UUID.randomUUID().toString().substring(0, 18);
    Map<String, Object> organisation = new HashMap<>();
    organisation.put("slug", slug);
    organisation.put("name", "单位");
    organisation.put("contact", Map.of("phones", new String[0], "emails", new String[0]));
    String owner =
        created(body(staff(token), organisation).post("/v1/admin/organisations")).path("id");
    return UUID.fromString(
        created(
                staff(token)
                    .contentType("text/plain; charset=utf-8")
                    .body(Notices.text("yunxi").getBytes(StandardCharsets.UTF_8))
                    .queryParam("organisation", owner)
                    .post("/v1/admin/notices/import"))
            .path("notice.id"));
  }

  void edit(String token, UUID notice) {
    Response read = staff(token).get("/v1/admin/notices/{id}", notice);
    Map<String, Object> all = read.jsonPath().getMap("");
    all.put("signature", "更正");
    body(staff(token), all)
        .header("If-Match", read.header("ETag"))
        .put("/v1/admin/notices/{id}", notice)
        .then()
        .statusCode(200);
  }

  void publish(String token, UUID notice) {
    act(token, notice, "revisions", Map.of("changeNote", "更正"), 201);
  }

  void schedule(String token, UUID notice, Instant publishAt) {
    act(token, notice, "revisions", Map.of("publishAt", publishAt.toString()), 202);
  }

  void withdraw(String token, UUID notice) {
    act(token, notice, "withdrawal", Map.of("reason", "数据有误"), 201);
  }

  /** Submits feedback about a live notice; tells the status of the answer. */
  int submit(UUID notice) {
    return body(
            anyone(),
            Map.of("noticeId", notice, "kind", "INQUIRY", "content", "何时验收？" + UUID.randomUUID()))
        .post("/v1/feedback")
        .statusCode();
  }

  /** What everyone finds at the notice's address. */
  Response read(UUID notice) {
    return anyone().get("/v1/notices/{id}", notice);
  }

  @Override
  public void close() {
    server.close();
  }

  private void act(String token, UUID notice, String action, Object body, int status) {
    body(staff(token), body)
        .post("/v1/admin/notices/{id}/{action}", notice, action)
        .then()
        .statusCode(status);
  }

  private RequestSpecification anyone() {
    return given().baseUri(server.address());
  }

  private RequestSpecification staff(String token) {
    return anyone().auth().preemptive().oauth2(token);
  }

  private static RequestSpecification body(RequestSpecification caller, Object body) {
    return Notices.json(caller, body);
  }

  private static Response created(Response answer) {
    return answer.then().statusCode(201).extract().response();
  }
}
