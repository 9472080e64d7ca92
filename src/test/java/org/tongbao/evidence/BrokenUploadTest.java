package org.tongbao.evidence;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;
import org.tongbao.Eventually;
import org.tongbao.EvidenceFiles;
import org.tongbao.Notices;

/** Files that do not come to their end, or come to no place. */
@QuarkusTest
class BrokenUploadTest {

  private static final int ANNOUNCED = 1 << 20;

  @TestHTTPResource URL server;

  @Test
  void whatBreaksOffLeavesNothing() throws Exception {
    String measure =
        "measures/"
            + Api.admin()
                .get("/v1/admin/notices/{id}", Notices.draft(Api.organisation()))
                .path("sections[0].issues[0].measures[0].id");
    Set<Path> before = waiting();
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      OutputStream out = socket.getOutputStream();
      out.write(head(measure).getBytes(StandardCharsets.US_ASCII));
      out.write(EvidenceFiles.pdf());
      out.flush();
      Eventually.within(Duration.ofMinutes(1), () -> !waiting().equals(before));
    }
    Eventually.within(Duration.ofMinutes(1), () -> waiting().equals(before));
    Api.admin().get("/v1/admin/" + measure + "/evidence").then().body("items", hasSize(0));
  }

  /** A broken body is the client's affair, a full disk is ours. */
  @Test
  void aDiskThatFailsIsNotTakenForABrokenBody() {
    OutputStream full =
        OwnDisk.guard(
            new OutputStream() {
              @Override
              public void write(int b) throws IOException {
                throw new IOException("no space left");
              }
            });
    assertThatThrownBy(() -> new ByteArrayInputStream(EvidenceFiles.pdf()).transferTo(full))
        .isInstanceOf(UncheckedIOException.class);
  }

  private String head(String measure) {
    return String.join(
        "\r\n",
        "POST /v1/admin/" + measure + "/evidence?filename=a.pdf HTTP/1.1",
        "Host: " + server.getHost(),
        "Authorization: Bearer " + Api.adminToken(),
        "Content-Type: application/pdf",
        "Content-Length: " + ANNOUNCED,
        "",
        "");
  }

  /** The files that wait for their end. */
  private static Set<Path> waiting() {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("evidence-"))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
