package org.tongbao.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;
import org.tongbao.Notices;

/** Published content is read from the database once, however many ask for it. */
@QuarkusTest
class MemoryTest {

  private static final int READERS = 1000;

  @TestHTTPResource URI server;

  @Inject SessionFactory sessions;
  @Inject PublishedNotices notices;

  @Test
  void aThousandFirstReadersMakeOneLoad() {
    UUID notice = Notices.live();
    long before = revisionsRead();
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest request =
        HttpRequest.newBuilder(server.resolve("/v1/notices/" + notice))
            .header("Accept", "text/html")
            .build();
    List<CompletableFuture<HttpResponse<byte[]>>> answers =
        Stream.generate(() -> client.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray()))
            .limit(READERS)
            .toList();
    assertThat(answers).allSatisfy(answer -> assertThat(answer.join().statusCode()).isEqualTo(200));
    assertThat(revisionsRead() - before).isEqualTo(1);
  }

  @Test
  void formsAndPartsAreMadeFromOneLoad() {
    UUID notice = Notices.live();
    long before = revisionsRead();
    var whole = Api.anonymous().get("/v1/notices/{id}", notice);
    String issue = whole.path("sections[0].issues[0].id");
    String measure = whole.path("sections[0].issues[0].measures[0].id");
    List<String> paths =
        List.of(
            "/v1/notices/" + notice,
            "/v1/notices/" + notice + "/issues",
            "/v1/issues/" + issue,
            "/v1/issues/" + issue + "/measures",
            "/v1/measures/" + measure);
    for (String form : List.of("text/plain", "text/html", "text/markdown", "*/*")) {
      for (String path : paths) {
        Api.anonymous().accept(form).get(path).then().statusCode(200);
      }
    }
    assertThat(revisionsRead() - before).isEqualTo(1);
  }

  @Test
  void whatIsInMemoryIsReadWithoutAStatement() {
    UUID notice = Notices.live();
    List<String> paths = List.of("/v1/notices/" + notice, "/v1/notices/" + notice + "/revisions");
    paths.forEach(path -> Api.anonymous().get(path).then().statusCode(200));
    long before = revisionsRead();
    paths.forEach(path -> Api.anonymous().get(path).then().statusCode(200));
    assertThat(revisionsRead()).isEqualTo(before);
  }

  @Test
  void aChangeIsSeenAtOnce() {
    UUID notice = Notices.live();
    Api.anonymous().get("/v1/notices/{id}/revisions", notice).then().statusCode(200);
    Notices.put("/v1/admin/notices/" + notice, Map.of("signature", "水务局")).then().statusCode(200);
    Notices.publish(notice);
    Api.anonymous().get("/v1/notices/{id}", notice).then().body("signature", equalTo("水务局"));
    Api.anonymous()
        .get("/v1/notices/{id}/revisions", notice)
        .then()
        .body("items[0].number", equalTo(2));
    Notices.withdraw(notice);
    Api.anonymous().get("/v1/notices/{id}", notice).then().statusCode(410);
  }

  @Test
  void whatWasUnknownIsFoundOnceItIsPublished() {
    UUID notice = Notices.draft(Api.organisation());
    Api.anonymous().get("/v1/notices/{id}", notice).then().statusCode(404);
    Notices.publish(notice);
    Api.anonymous().get("/v1/notices/{id}", notice).then().statusCode(200);
    Api.anonymous().get("/v1/notices/{id}/revisions/0", notice).then().statusCode(404);
  }

  @Test
  void whenNewsWasMissedAllIsReadAgain() {
    UUID notice = Notices.live();
    Api.anonymous().get("/v1/notices/{id}", notice).then().statusCode(200);
    long before = revisionsRead();
    notices.forgetAll();
    Api.anonymous().get("/v1/notices/{id}", notice).then().statusCode(200);
    assertThat(revisionsRead() - before).isEqualTo(1);
  }

  private long revisionsRead() {
    return sessions.getStatistics().getEntityStatistics(Revision.class.getName()).getLoadCount();
  }
}
