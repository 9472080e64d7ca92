package org.tongbao.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.tongbao.Api;
import org.tongbao.search.Told.ToldIssue;

/** The filters of the public lists, each with each, against a look at every text. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FindingTest {

  /** In the order in which they are published. */
  private static final List<Told> ALL =
      List.of(
          told("管网通报", "ROUTINE", new ToldIssue("账目不清", "DONE", "清理台賬")),
          told(
              "通报二",
              "SPECIAL",
              new ToldIssue("管網漏损", "DONE", "改造"),
              new ToldIssue("堤防", "NOT_DONE", "加固ＡＢ１２段")),
          told(
              "通报三",
              "SPECIAL",
              new ToldIssue("漏 损", "DONE", "更换管网"),
              new ToldIssue("堤坝", "BASICALLY_DONE", "抢修")),
          told("甲通报", "LOOK_BACK"),
          told("管网", "ROUTINE", new ToldIssue("网管", "BASICALLY_DONE", "管理网络")),
          told("乙通报", "ROUTINE", new ToldIssue("鲵", "DONE", "保护ab12")));

  private static final List<String> WORDS =
      Arrays.asList(
          null, "管", "管网", "管網", "漏损", "管网\u3000漏损", "臺账", "ab12", "AB１２段", "鲵", "无", "方面");

  private static final List<String> KINDS =
      Arrays.asList(null, "ROUTINE", "SPECIAL", "LOOK_BACK", "CROSS");

  private static final List<String> COMPLETIONS =
      Arrays.asList(null, "NOT_DONE", "BASICALLY_DONE", "DONE");

  private UUID organisation;

  @BeforeEach
  void publishOnce() {
    if (organisation == null) {
      organisation = Api.organisation();
      ALL.forEach(told -> told.publish(organisation));
    }
  }

  @TestFactory
  Stream<DynamicTest> notices() {
    return each(
        (q, completion) ->
            KINDS.forEach(
                kind -> {
                  List<String> titles =
                      ALL.stream()
                          .filter(told -> told.holds(q))
                          .filter(told -> kind == null || kind.equals(told.inspectionKind()))
                          .filter(
                              told -> completion == null || completion.equals(told.completion()))
                          .map(Told::title)
                          .toList();
                  Map<String, String> filter =
                      given("q", q, "inspectionKind", kind, "completion", completion);
                  assertThat(shown("/v1/notices", "title", filter)).isEqualTo(reversed(titles));
                  filter.put("sort", "publishedAt");
                  assertThat(shown("/v1/notices", "title", filter)).isEqualTo(titles);
                  filter.put("sort", "title");
                  assertThat(shown("/v1/notices", "title", filter))
                      .containsExactlyInAnyOrderElementsOf(titles);
                }));
  }

  @TestFactory
  Stream<DynamicTest> issues() {
    return each(
        (q, completion) ->
            assertThat(shown("/v1/issues", "title", given("q", q, "completion", completion)))
                .containsExactlyInAnyOrderElementsOf(
                    below(completion, issue -> issue.holds(q), ToldIssue::title)));
  }

  @TestFactory
  Stream<DynamicTest> measures() {
    return each(
        (q, completion) ->
            assertThat(shown("/v1/measures", "text", given("q", q, "completion", completion)))
                .containsExactlyInAnyOrderElementsOf(
                    below(
                        completion,
                        issue -> Told.anyHolds(Stream.of(issue.measure()), q),
                        ToldIssue::measure)));
  }

  private static List<String> below(
      String completion, Predicate<ToldIssue> wanted, Function<ToldIssue, String> text) {
    return ALL.stream()
        .flatMap(told -> told.issues().stream())
        .filter(issue -> completion == null || completion.equals(issue.completion()))
        .filter(wanted)
        .map(text)
        .toList();
  }

  private static Stream<DynamicTest> each(BiConsumer<String, String> check) {
    return WORDS.stream()
        .flatMap(
            q ->
                COMPLETIONS.stream()
                    .map(done -> dynamicTest(q + ", " + done, () -> check.accept(q, done))));
  }

  /** All pages of two. */
  private List<String> shown(String list, String member, Map<String, String> filter) {
    List<String> shown = new ArrayList<>();
    Map<String, String> page = new HashMap<>(filter);
    do {
      Response answer =
          Api.anonymous()
              .queryParam("organisation", organisation)
              .queryParam("limit", 2)
              .queryParams(page)
              .get(list);
      answer.then().statusCode(200);
      shown.addAll(answer.path("items." + member));
      page.put("cursor", answer.path("nextCursor"));
    } while (page.get("cursor") != null);
    return shown;
  }

  private static Told told(String title, String inspectionKind, ToldIssue... issues) {
    return new Told(title, inspectionKind, List.of(issues));
  }

  private static Map<String, String> given(String... pairs) {
    Map<String, String> given = new HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      if (pairs[i + 1] != null) {
        given.put(pairs[i], pairs[i + 1]);
      }
    }
    return given;
  }

  private static List<String> reversed(List<String> titles) {
    List<String> reversed = new ArrayList<>(titles);
    Collections.reverse(reversed);
    return reversed;
  }
}
