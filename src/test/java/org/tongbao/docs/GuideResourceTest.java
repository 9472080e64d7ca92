package org.tongbao.docs;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The guides for those who write clients. */
@QuarkusTest
class GuideResourceTest {

  private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");
  private static final Pattern API = Pattern.compile("/v1/[a-z][a-zA-Z0-9/{}$_-]*[a-zA-Z}]");

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "en"})
  void thereIsAPageForEachKindOfClient(String language) {
    for (String guide : List.of("", "/front-end", "/mobile", "/contact-form")) {
      given()
          .header("Accept-Language", language)
          .get("/guides" + guide)
          .then()
          .statusCode(200)
          .contentType("text/html;charset=UTF-8")
          .header("Content-Language", language)
          .header("Content-Security-Policy", startsWith("default-src 'none'"))
          .body(containsString("<html lang=\"" + language + "\">"))
          .body(not(containsString("<script")));
    }
    given().get("/guides/nothing").then().statusCode(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "en"})
  void everyLinkLeadsSomewhere(String language) {
    Set<String> broken =
        pages(language).stream()
            .flatMap(page -> found(LINK, page))
            .distinct()
            .filter(link -> given().redirects().follow(true).get(link).statusCode() != 200)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(broken).isEmpty();
  }

  /** Also within the code that they show. */
  @Test
  void whatTheyNameIsInTheContract() throws IOException {
    Set<String> known = new TreeSet<>();
    new YAMLMapper()
        .readTree(Files.readString(Path.of("openapi.yaml")))
        .path("paths")
        .propertyNames()
        .forEach(path -> known.add(path.replaceAll("\\{[^}]+}", "{}")));
    List<String> unknown = new ArrayList<>();
    for (String page : pages("en")) {
      found(API, page)
          .map(path -> path.replaceAll("\\{[^}]+}|\\$[A-Z_]+", "{}"))
          .filter(path -> !known.contains(path))
          .forEach(unknown::add);
    }
    assertThat(unknown).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"front-end", "mobile", "contact-form"})
  void aTranslationNamesTheSame(String guide) {
    for (Pattern what : List.of(API, LINK, Pattern.compile("<(?:h1|h2|p|li|pre)[ >]"))) {
      assertThat(found(what, page("zh-CN", guide)).toList())
          .isEqualTo(found(what, page("en", guide)).toList());
    }
  }

  private static List<String> pages(String language) {
    return Stream.of("front-end", "mobile", "contact-form")
        .map(guide -> page(language, guide))
        .toList();
  }

  private static String page(String language, String guide) {
    return given().header("Accept-Language", language).get("/guides/" + guide).asString();
  }

  private static Stream<String> found(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(result -> result.group(Math.min(1, result.groupCount())));
  }
}
