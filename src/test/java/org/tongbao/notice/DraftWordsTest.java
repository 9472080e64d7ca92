package org.tongbao.notice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.Api;
import org.tongbao.Notices;

/** Words sought by staff, of one organisation, whose notices nobody else sees. */
@QuarkusTest
class DraftWordsTest {

  private static final String NOTICES = "/v1/admin/notices";
  private static final String ISSUES = "/v1/admin/issues";
  private static final String MEASURES = "/v1/admin/measures";

  private UUID organisation;
  private RequestSpecification staff;

  @BeforeEach
  void anEditor() {
    organisation = Api.organisation();
    staff = Api.user(organisation, "EDITOR");
  }

  @ParameterizedTest
  @CsvSource({
    "整改通报, 1, 0, 0",
    "党组, 1, 0, 0",
    "〔2024〕７号, 1, 0, 0",
    "党组 整改, 1, 0, 0",
    "水利方面, 1, 0, 0",
    "堤防, 1, 1, 0",
    "隄, 1, 1, 0",
    "經費不足, 1, 1, 0",
    "ＡＢ１２, 1, 1, 1",
    "鲵, 1, 1, 1",
    "加固 鲵, 1, 1, 1",
    "堤防 鲵, 0, 0, 0",
    "不存在, 0, 0, 0"
  })
  void whatADraftSaysIsFound(String words, int notices, int issues, int measures) {
    make("加固ＡＢ12段，保护鲵");
    assertThat(found(NOTICES, words)).hasSize(notices);
    assertThat(found(ISSUES, words)).hasSize(issues);
    assertThat(found(MEASURES, words)).hasSize(measures);
  }

  @Test
  void anEditIsFollowed() {
    UUID notice = make("疏浚河道");
    String measure = inside(notice, "sections[0].issues[0].measures[0].id");
    assertThat(found(ISSUES, "疏浚")).hasSize(1);
    put("/v1/admin/measures/" + measure, Map.of("text", "清淤"));
    assertThat(found(ISSUES, "疏浚")).isEmpty();
    assertThat(found(ISSUES, "清淤")).hasSize(1);
    put(NOTICES + "/" + notice, Map.of("title", "回头看通报"));
    assertThat(found(NOTICES, "回头看")).hasSize(1);
    assertThat(found(NOTICES, "整改通报")).isEmpty();
    Notices.delete("/v1/admin/measures/" + measure).then().statusCode(204);
    assertThat(found(NOTICES, "清淤")).isEmpty();
    Notices.delete(NOTICES + "/" + notice).then().statusCode(204);
    assertThat(found(NOTICES, "回头看")).isEmpty();
  }

  @Test
  void nobodyFindsWhatIsNotWithinReach() {
    make("疏浚河道");
    RequestSpecification other = Api.user(Api.organisation(), "EDITOR");
    for (String list : List.of(NOTICES, ISSUES, MEASURES)) {
      given().spec(other).queryParam("q", "疏浚").get(list).then().body("items", equalTo(List.of()));
    }
  }

  @Test
  void whatManyTextsSayIsFoundToo() {
    List<Map<String, Object>> issues = new ArrayList<>();
    Map<String, Object> measure = Map.of("text", organisation + "常见措施");
    for (int i = 0; i < 3; i++) {
      issues.add(
          Map.of("title", "问题" + i, "measures", Collections.nCopies(DraftWords.FEW / 2, measure)));
    }
    create(issues);
    String words = organisation + "常见";
    assertThat(found(NOTICES, words)).hasSize(1);
    assertThat(found(ISSUES, words)).containsExactly("问题2", "问题1", "问题0");
    assertThat(found(MEASURES, words)).hasSize(3 * (DraftWords.FEW / 2));
    assertThat(found(ISSUES, words + "问题")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {NOTICES, ISSUES, MEASURES})
  void whatCannotBeSoughtIsRefused(String list) {
    refused(list, "，。", "give letters");
    refused(list, "1 2 3 4 5 6 7 8 9 10 11", "give at most 10 words");
    refused(list, "长".repeat(500), "must be at most 200 characters");
  }

  private void refused(String list, String words, String message) {
    ask(list, Map.of("q", words))
        .then()
        .statusCode(400)
        .body("code", equalTo("invalid-parameter"))
        .body("violations[0].pointer", equalTo("/q"))
        .body("violations[0].message", startsWith(message));
  }

  private UUID make(String measure) {
    return create(
        List.of(
            Map.of(
                "title", "堤防失修", "cause", "经费不足", "measures", List.of(Map.of("text", measure)))));
  }

  private UUID create(List<Map<String, Object>> issues) {
    Map<String, Object> notice =
        Map.of(
            "organisationId",
            organisation,
            "title",
            "整改通报",
            "issuer",
            "某局党组",
            "documentNumber",
            "某发〔2024〕7号",
            "sections",
            List.of(Map.of("heading", "水利方面", "issues", issues)));
    return UUID.fromString(
        Notices.json(Api.admin(), notice)
            .post(NOTICES)
            .then()
            .statusCode(201)
            .extract()
            .path("id"));
  }

  private static void put(String path, Map<String, Object> changes) {
    Notices.put(path, changes).then().statusCode(200);
  }

  private static String inside(UUID notice, String path) {
    return Api.admin().get(NOTICES + "/{id}", notice).path(path);
  }

  /** The titles or texts on all pages. */
  private List<String> found(String list, String words) {
    int limit = list.equals(MEASURES) ? 100 : 2;
    List<String> titles = new ArrayList<>();
    Map<String, Object> page = new HashMap<>(Map.of("q", words, "limit", limit));
    do {
      Response answer = ask(list, page);
      answer.then().statusCode(200);
      titles.addAll(answer.path(list.equals(MEASURES) ? "items.text" : "items.title"));
      page.put("cursor", answer.path("nextCursor"));
    } while (page.get("cursor") != null);
    return titles;
  }

  private Response ask(String list, Map<String, Object> parameters) {
    return given().spec(staff).queryParams(parameters).get(list);
  }
}
