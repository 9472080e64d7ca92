package org.tongbao.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.Api;
import org.tongbao.Notices;

/** Pages of lists come from memory until anything is published or withdrawn. */
@QuarkusTest
class ListMemoryTest {

  @Inject SessionFactory sessions;

  @ParameterizedTest
  @ValueSource(strings = {"notices", "issues", "measures"})
  void aPageIsReadOnceAndKnownByItsTag(String list) {
    Notices.live();
    Notices.live();
    Response first = page(list);
    long before = sessions.getStatistics().getPrepareStatementCount();
    Response second = page(list);
    assertThat(sessions.getStatistics().getPrepareStatementCount()).isEqualTo(before);
    assertThat(second.body().asString()).isEqualTo(first.body().asString());
    assertThat(second.headers().getValues("Cache-Control")).containsExactly("no-cache");
    assertThat(second.header("Link")).contains("rel=\"next\"").contains("limit=1");
    Api.anonymous()
        .header("If-None-Match", second.header("ETag"))
        .get("/v1/" + list + "?limit=1")
        .then()
        .statusCode(304)
        .header("ETag", second.header("ETag"));
  }

  @Test
  void everyPublicationAndWithdrawalIsSeenAtOnce() {
    String before = page("notices").header("ETag");
    UUID notice = Notices.live();
    page("notices").then().header("ETag", not(before)).body("items[0].id", equalTo("" + notice));
    Notices.withdraw(notice);
    page("notices").then().body(not(containsString("" + notice)));
  }

  @Test
  void eachSearchHasPagesOfItsOwn() {
    Notices.live();
    UUID notice = Notices.live();
    page("notices").then().body("items[0].id", equalTo("" + notice));
    UUID nobody = UUID.randomUUID();
    Api.anonymous()
        .get("/v1/notices?limit=1&organisation=" + nobody)
        .then()
        .statusCode(200)
        .body("items.size()", equalTo(0));
    Api.anonymous().get("/v1/notices?limit=2").then().body("items.size()", equalTo(2));
  }

  private static Response page(String list) {
    return Api.anonymous().get("/v1/" + list + "?limit=1");
  }
}
