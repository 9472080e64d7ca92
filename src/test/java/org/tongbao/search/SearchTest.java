package org.tongbao.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.Api;

@QuarkusTest
class SearchTest {

  private Searches searches;

  @BeforeEach
  void anOrganisationOfItsOwn() {
    searches = new Searches();
  }

  @ParameterizedTest
  @CsvSource({
    "鲵, 治理饮用水源地，保护大[鲵]。",
    "水源, 治理饮用[水源]地，保护大鲵。",
    "保護, 治理饮用水源地，[保护]大鲵。",
    "饮用水源地, 治理[饮用水源地]，保护大鲵。",
    "保护 水源, 治理饮用[水源]地，[保护]大鲵。",
    "ＡＢ, 整改率[ab]达 100%。",
    "100%, 整改率ab达 [100%]。",
    "'达\u3000100', 整改率ab[达] [100]%。",
    "ab达1, 整改率[ab达 1]00%。"
  })
  void wordsAreFound(String words, String snippet) {
    searches.publish("通报", "方面", "问题一", "治理饮用水源地，保护大鲵。");
    searches.publish("通报", "方面", "问题二", "整改率ab达 100%。");
    assertThat(searches.found(words)).containsExactly(snippet);
  }

  @ParameterizedTest
  @ValueSource(strings = {"不存在的词", "水源地治理", "%", "_", "水源 不存在"})
  void whatIsNotThereIsNotFound(String words) {
    searches.publish("通报", "方面", "问题", "治理饮用水源地。");
    Response answer = searches.find(words);
    if (words.length() > 1) {
      assertThat(Searches.written(answer)).isEmpty();
    } else {
      answer.then().statusCode(400);
    }
  }

  @Test
  void titlesGoBeforeHeadingsAndThoseBeforeTheRest() {
    UUID older = searches.publish("林长制通报", "落实林长制方面", "林长制不落实", "落实林长制");
    UUID newer = searches.publish("通报", "方面", "林长制空转", "压实林长制");
    Response answer = searches.find("林长制");
    answer
        .then()
        .body(
            "items.found",
            contains("TITLE", "HEADING", "ISSUE_TITLE", "ISSUE_TITLE", "MEASURE", "MEASURE"))
        .body("items.kind", contains("NOTICE", "NOTICE", "ISSUE", "ISSUE", "MEASURE", "MEASURE"));
    assertThat(answer.<List<String>>path("items.noticeId"))
        .containsExactly(id(older), id(older), id(newer), id(older), id(newer), id(older));
    searches
        .find("林长制", Map.of("kind", "ISSUE"))
        .then()
        .body("items.found", contains("ISSUE_TITLE", "ISSUE_TITLE"));
  }

  @Test
  void aHitLeadsToWhatItIsOf() {
    UUID notice = searches.publish("通报", "方面", "问题", "疏浚河道");
    Response hit = searches.find("疏浚");
    hit.then()
        .body("items[0].noticeTitle", equalTo("通报"))
        .body("items[0].noticeId", equalTo(id(notice)));
    Api.anonymous()
        .get("/v1/measures/{id}", hit.<String>path("items[0].measureId"))
        .then()
        .statusCode(200)
        .body("issueId", equalTo(hit.path("items[0].issueId")));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 12})
  void pagesHoldEachHitOnce(int limit) {
    for (int i = 0; i < 3; i++) {
      searches.publish("护林通报", "护林方面", "护林不力", "加强护林" + i);
    }
    List<String> all = searches.found("护林");
    List<String> paged = new ArrayList<>();
    String cursor = null;
    do {
      Map<String, Object> page =
          cursor == null ? Map.of("limit", limit) : Map.of("limit", limit, "cursor", cursor);
      Response answer = searches.find("护林", page);
      paged.addAll(Searches.written(answer));
      cursor = answer.path("nextCursor");
    } while (cursor != null);
    assertThat(paged).isEqualTo(all).hasSize(12);
  }

  @Test
  void aCursorBelongsToItsWords() {
    searches.publish("护林通报", "护林方面", "护林不力", "加强护林");
    String next = searches.find("护林", Map.of("limit", 1)).path("nextCursor");
    searches
        .find("加强", Map.of("limit", 1, "cursor", next))
        .then()
        .statusCode(400)
        .body("code", equalTo("invalid-cursor"));
  }

  @ParameterizedTest
  @CsvSource({
    "'，。！ 《》', 'give letters, characters or digits to look for; punctuation and spaces alone find nothing'",
    "' ', 'give letters, characters or digits to look for; punctuation and spaces alone find nothing'",
    "1 2 3 4 5 6 7 8 9 10 11, 'give at most 10 words, apart by spaces'"
  })
  void whatCannotBeSoughtIsExplained(String words, String message) {
    refused(searches.find(words), message);
  }

  @Test
  void whatIsTooLongIsExplained() {
    searches.find("长".repeat(200)).then().statusCode(200);
    refused(
        searches.find("长".repeat(500)),
        "must be at most 200 characters; keep the words to look for");
    refused(Api.anonymous().get("/v1/search"), "must say what to look for");
  }

  @Test
  void nobodyKeepsAnAnswer() {
    searches.find("水").then().header("Cache-Control", equalTo("no-cache"));
  }

  private static void refused(Response answer, String message) {
    answer
        .then()
        .statusCode(400)
        .body("code", equalTo("invalid-parameter"))
        .body("violations[0].pointer", equalTo("/q"))
        .body("violations[0].message", equalTo(message));
  }

  private static String id(UUID id) {
    return id.toString();
  }
}
