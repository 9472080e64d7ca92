package org.tongbao.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tongbao.Notices;

/** What clients are given by their Accept and Accept-Encoding, as two tables have it. */
@QuarkusTest
class NegotiationTest {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @TestHTTPResource URI server;

  private UUID notice;

  @BeforeEach
  void publish() {
    notice = Notices.live();
  }

  @TestFactory
  Stream<DynamicTest> theFormIsTheOneThatAcceptPrefers() {
    return table("accept", "Accept", NegotiationTest::form);
  }

  @TestFactory
  Stream<DynamicTest> theCodingIsTheOneThatAcceptEncodingPrefers() {
    return table(
        "accept-encoding",
        "Accept-Encoding",
        answer -> answer.headers().firstValue("Content-Encoding").orElse("identity"));
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void whatIsSentIsZippedOnceAndMeasured(Form form) throws Exception {
    HttpResponse<byte[]> plain = send(form, "identity");
    HttpResponse<byte[]> zipped = send(form, "gzip");
    assertThat(zipped.headers().allValues("Content-Encoding")).containsExactly("gzip");
    assertThat(new GZIPInputStream(new ByteArrayInputStream(zipped.body())).readAllBytes())
        .isEqualTo(plain.body());
    for (HttpResponse<byte[]> answer : List.of(plain, zipped)) {
      assertThat(answer.headers().firstValueAsLong("Content-Length"))
          .hasValue(answer.body().length);
      assertThat(answer.headers().allValues("Vary")).containsExactly("Accept, Accept-Encoding");
    }
  }

  private HttpResponse<byte[]> send(Form form, String coding)
      throws IOException, InterruptedException {
    return CLIENT.send(
        HttpRequest.newBuilder(server.resolve("/v1/notices/" + notice))
            .header("Accept", form.mediaType().toString())
            .header("Accept-Encoding", coding)
            .build(),
        HttpResponse.BodyHandlers.ofByteArray());
  }

  private Stream<DynamicTest> table(
      String file, String header, Function<HttpResponse<byte[]>, String> outcome) {
    return lines("/negotiation/" + file + ".txt")
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\\|"))
        .map(
            row ->
                dynamicTest(
                    row[0].strip(),
                    () ->
                        assertThat(outcome.apply(get(header, row[0].strip())))
                            .isEqualTo(row[1].strip())));
  }

  private HttpResponse<byte[]> get(String header, String value)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.resolve("/v1/notices/" + notice + "/revisions/1"));
    if (!value.equals("(absent)")) {
      for (String line : value.replace("(empty)", "").split("\\(and\\)", -1)) {
        request.header(header, line.strip());
      }
    }
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  private static String form(HttpResponse<byte[]> answer) {
    return answer.statusCode() == 200
        ? answer.headers().firstValue("Content-Type").orElseThrow().replaceAll(";.*", "")
        : String.valueOf(answer.statusCode());
  }

  private static Stream<String> lines(String resource) {
    try (InputStream in = NegotiationTest.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
