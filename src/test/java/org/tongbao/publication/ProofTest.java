package org.tongbao.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.Api;
import org.tongbao.Notices;

/** What anybody can check of what they were given, with nothing but the contract in hand. */
@QuarkusTest
class ProofTest {

  private static final HttpClient HTTP = HttpClient.newBuilder().version(Version.HTTP_1_1).build();

  @Test
  void theContentHashIsThatOfTheCanonicalContent() throws Exception {
    UUID notice = Notices.draft(Api.organisation());
    Notices.put(
            "/v1/admin/notices/" + notice,
            Map.of("signature", "中共“云溪市”水务局党组 \"a\\b\" \t😀", "indexNumber", "\uFB33€ö"))
        .then()
        .statusCode(200);
    Notices.publish(notice);
    Notices.put("/v1/admin/notices/" + notice, Map.of("signature", "更正"));
    Notices.publish(notice);
    for (String path : new String[] {"", "/revisions/1", "/revisions/2"}) {
      byte[] body =
          get(HTTP, "/v1/notices/" + notice + path, "application/json", "identity").body();
      assertThat(followed(body)).isEqualTo(promised(body));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "HTTP_1_1, application/json, identity",
    "HTTP_1_1, application/json, gzip",
    "HTTP_1_1, text/plain, gzip",
    "HTTP_2, application/json, identity",
    "HTTP_2, application/json, gzip",
    "HTTP_2, text/plain, gzip",
  })
  void theDigestIsOfTheBytesThatAreSent(Version version, String type, String coding)
      throws Exception {
    HttpClient client = HttpClient.newBuilder().version(version).build();
    UUID notice = Notices.live();
    for (String path : new String[] {"", "/revisions/1"}) {
      String address = "/v1/notices/" + notice + path;
      HttpResponse<byte[]> answer = get(client, address, type, coding);
      assertThat(answer.headers().firstValue("Content-Encoding").orElse("identity"))
          .isEqualTo(version == Version.HTTP_2 ? "identity" : coding);
      assertThat(digest(answer)).isEqualTo("sha-256=:" + base64(sha256(answer.body())) + ":");
      assertThat(digest(send(client, "HEAD", address, type, coding))).isEqualTo(digest(answer));
    }
  }

  @Test
  void bothCodingsHoldTheSame() throws Exception {
    String address = "/v1/notices/" + Notices.live();
    HttpResponse<byte[]> plain = get(HTTP, address, "application/json", "identity");
    HttpResponse<byte[]> zipped = get(HTTP, address, "application/json", "gzip");
    assertThat(new GZIPInputStream(new ByteArrayInputStream(zipped.body())).readAllBytes())
        .isEqualTo(plain.body());
    assertThat(digest(zipped)).isNotEqualTo(digest(plain));
  }

  private static String promised(byte[] body) throws IOException {
    return new ObjectMapper().readTree(body).at("/revision/contentHash").asText();
  }

  /** The recipe of the contract. */
  static String followed(byte[] body) throws Exception {
    ObjectNode document = (ObjectNode) new ObjectMapper().readTree(body);
    document.remove("revision");
    document.remove("statistics");
    byte[] canonical = new JsonCanonicalizer(document.toString()).getEncodedUTF8();
    return HexFormat.of().formatHex(sha256(canonical));
  }

  private static byte[] sha256(byte[] bytes) throws Exception {
    return MessageDigest.getInstance("SHA-256").digest(bytes);
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static String digest(HttpResponse<byte[]> answer) {
    return answer.headers().firstValue("Repr-Digest").orElseThrow();
  }

  private static HttpResponse<byte[]> get(
      HttpClient client, String path, String type, String coding) throws Exception {
    return send(client, "GET", path, type, coding);
  }

  private static HttpResponse<byte[]> send(
      HttpClient client, String method, String path, String type, String coding) throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
            .method(method, BodyPublishers.noBody())
            .header("Accept", type)
            .header("Accept-Encoding", coding)
            .build(),
        BodyHandlers.ofByteArray());
  }
}
