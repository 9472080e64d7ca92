package org.tongbao.feed;

import static io.restassured.config.DecoderConfig.decoderConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.Api;
import org.tongbao.Notices;

/** Who looks every now and then is told in few bytes that nothing has changed. */
@QuarkusTest
class FeedCachingTest {

  private UUID organisation;
  private UUID notice;

  @BeforeEach
  void publish() {
    organisation = Api.organisation();
    notice = Notices.draft(organisation);
    Notices.publish(notice);
  }

  @ParameterizedTest
  @ValueSource(strings = {"atom", "json"})
  void whatIsUnchangedIsNotSentAgain(String form) {
    String path = path(form);
    Response feed = plain(path);
    feed.then()
        .statusCode(200)
        .header(
            "Content-Type",
            startsWith(form.equals("atom") ? "application/atom+xml" : "application/feed+json"))
        .header("Cache-Control", equalTo("no-cache"))
        .header("ETag", startsWith("\""));
    String tag = feed.header("ETag");
    Api.anonymous().header("If-None-Match", tag).get(path).then().statusCode(304);
    String modified = feed.header("Last-Modified");
    Api.anonymous().header("If-Modified-Since", modified).get(path).then().statusCode(304);
    Response zipped = Api.anonymous().get(path);
    assertThat(zipped.asString()).isEqualTo(feed.asString());
    assertThat(zipped.header("ETag")).startsWith("\"").isNotEqualTo(tag);
    Notices.withdraw(notice);
    Api.anonymous().header("If-None-Match", tag).get(path).then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"atom", "json"})
  void headAnswersWithoutBody(String form) {
    Response feed = Api.anonymous().get(path(form));
    Response head = Api.anonymous().head(path(form));
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.asByteArray()).isEmpty();
    assertThat(head.header("ETag")).isEqualTo(feed.header("ETag"));
  }

  private static Response plain(String path) {
    return Api.anonymous()
        .config(RestAssured.config().decoderConfig(decoderConfig().noContentDecoders()))
        .get(path);
  }

  private String path(String form) {
    return "/v1/feeds/notices." + form + "?organisation=" + organisation;
  }
}
