package org.tongbao.embedded;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.Eventually;
import org.tongbao.Notices;

/** What the README says of backups: a dump and the keyset make the same server elsewhere. */
class RestoreIT {

  private static final String PASSWORD = "correct-horse-battery";

  @TempDir Path directory;

  @Test
  void aDumpAndTheKeysetAreAllThatIsNeeded() throws Exception {
    assumeThat(PackagedServer.isJar()).as("the executable does the same").isTrue();
    Optional<Path> installed = MachinePostgres.find();
    assumeThat(installed).as("this machine has a PostgreSQL with pg_dump").isPresent();
    Path dump = directory.resolve("tongbao.dump");
    try (MachinePostgres postgres =
        MachinePostgres.start(installed.get(), directory.resolve("cluster"))) {
      postgres.run("createdb", "tongbao");
      Path before = Files.createDirectory(directory.resolve("before"));
      Response notice;
      Response receipt;
      try (PackagedServer server = start(before, postgres, "tongbao")) {
        notice = notice(server);
        receipt = submit(server, notice.path("id"));
        Eventually.within(
            Duration.ofMinutes(1), () -> verification(server).<Integer>path("seals") > 0);
        postgres.run("pg_dump", "-Fc", "-f", dump.toString(), "tongbao"); // while it works
      }
      postgres.run("createdb", "restored");
      postgres.run("pg_restore", "--no-owner", "-d", "restored", dump.toString());
      Path after = Files.createDirectory(directory.resolve("after"));
      Files.copy(
          before.resolve("data/keyset.json"),
          Files.createDirectory(after.resolve("data")).resolve("keyset.json"));
      try (PackagedServer server = start(after, postgres, "restored")) {
        assertThat(notice(server).header("ETag")).isEqualTo(notice.header("ETag"));
        assertThat(notice(server).asString()).isEqualTo(notice.asString());
        track(server, receipt).then().statusCode(200).body("status", equalTo("RECEIVED"));
        verification(server).then().statusCode(200).body("intact", equalTo(true));
      }
    }
  }

  private static PackagedServer start(Path directory, MachinePostgres postgres, String database)
      throws Exception {
    PackagedServer server =
        PackagedServer.start(
            directory,
            Stream.concat(
                    postgres.settings(database).stream(),
                    Stream.of(
                        "TONGBAO_DEMO=true",
                        "TONGBAO_REVIEW_STAGES=none",
                        "TONGBAO_ADMIN_PASSWORD=" + PASSWORD,
                        "TONGBAO_AUDIT_SEAL_EVERY=1s"))
                .toArray(String[]::new));
    server.awaitReady();
    return server;
  }

  private static Response notice(PackagedServer server) {
    String id = to(server).get("/v1/notices").path("items[0].id");
    return to(server).get("/v1/notices/{id}", id);
  }

  private static Response submit(PackagedServer server, String notice) {
    return Notices.json(
            to(server), Map.of("noticeId", notice, "kind", "INQUIRY", "content", "何时验收？"))
        .post("/v1/feedback")
        .then()
        .statusCode(201)
        .extract()
        .response();
  }

  private static Response track(PackagedServer server, Response receipt) {
    return to(server)
        .header("Access-Code", receipt.<String>path("accessCode"))
        .get("/v1/feedback/{number}", receipt.<String>path("trackingNumber"));
  }

  private static Response verification(PackagedServer server) {
    String token =
        Notices.json(to(server), Map.of("username", "admin", "password", PASSWORD))
            .post("/v1/auth/token")
            .path("accessToken");
    return to(server).auth().preemptive().oauth2(token).get("/v1/admin/audit-events/verification");
  }

  private static RequestSpecification to(PackagedServer server) {
    return given().baseUri(server.address());
  }
}
