package org.tongbao.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.Notices;

/** The {@code q} of the public lists; FindingTest holds what it finds. */
@QuarkusTest
class ListWordsTest {

  private Searches searches;

  @BeforeEach
  void anOrganisationOfItsOwn() {
    searches = new Searches();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/notices", "/v1/issues", "/v1/measures"})
  void onlyWhatIsLiveIsFound(String list) {
    UUID notice = searches.draft("疏浚通报", "疏浚方面", "疏浚不力", "疏浚河道");
    shows(list, "疏浚", 0);
    Notices.publish(notice);
    shows(list, "疏浚", 1);
    Notices.withdraw(notice);
    shows(list, "疏浚", 0);
    Notices.publish(notice);
    shows(list, "疏浚", 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/notices", "/v1/issues", "/v1/measures"})
  void aCursorBelongsToItsWords(String list) {
    searches.publish("护林通报", "方面", "护林不力", "加强护林");
    searches.publish("护林通报", "方面", "护林不力", "加强护林");
    String next = searches.list(list, Map.of("q", "护林", "limit", 1)).path("nextCursor");
    assertThat(next).isNotNull();
    searches
        .list(list, Map.of("q", "林", "limit", 1, "cursor", next))
        .then()
        .statusCode(400)
        .body("code", equalTo("invalid-cursor"));
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/notices, '，。！《》', give letters",
    "/v1/issues, ' ', give letters",
    "/v1/measures, '!?', give letters",
    "/v1/issues, 1 2 3 4 5 6 7 8 9 10 11, give at most 10 words"
  })
  void whatCannotBeSoughtIsRefused(String list, String words, String message) {
    refused(searches.list(list, Map.of("q", words)), message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/notices", "/v1/issues", "/v1/measures"})
  void whatIsTooLongIsRefused(String list) {
    refused(searches.list(list, Map.of("q", "长".repeat(500))), "must be at most 200 characters");
    shows(list, "长".repeat(200), 0);
  }

  @ParameterizedTest
  @CsvSource({"inspectionKind, ROUTINES", "completion, PARTLY", "completion, done"})
  void aKindThatIsNoneIsRefused(String parameter, String value) {
    Response answer = searches.list("/v1/notices", Map.of(parameter, value));
    answer
        .then()
        .statusCode(400)
        .body("code", equalTo("invalid-parameter"))
        .body("violations[0].pointer", equalTo("/" + parameter));
    assertThat(answer.asString()).doesNotContain(value);
  }

  private void shows(String list, String words, int many) {
    searches.list(list, Map.of("q", words)).then().statusCode(200).body("items", hasSize(many));
  }

  private static void refused(Response answer, String message) {
    answer
        .then()
        .statusCode(400)
        .body("code", equalTo("invalid-parameter"))
        .body("violations[0].pointer", equalTo("/q"));
    assertThat(answer.<String>path("violations[0].message")).startsWith(message);
  }
}
