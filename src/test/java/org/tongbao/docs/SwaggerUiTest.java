package org.tongbao.docs;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The contract to read and to try, at /docs. */
@QuarkusTest
class SwaggerUiTest {

  private static final Pattern LOADED = Pattern.compile("(?:src|href)=\"([^\"]+)\"");
  private static final Pattern FROM_CSS =
      Pattern.compile("(?:url\\(|@import)\\s*['\"]?([^'\") ]+)");

  private String page;

  @BeforeEach
  void open() {
    page = given().get("/docs/").asString();
  }

  @Test
  void everythingItLoadsIsHere() {
    assertThat(page).contains("validatorUrl: 'none'");
    List<String> loaded = found(LOADED, page).toList();
    assertThat(loaded).isNotEmpty().noneMatch(address -> address.contains("//"));
    assertThat(loaded).allMatch(address -> given().get("/docs/" + address).statusCode() == 200);
  }

  @Test
  void itsStylesLoadNothingFromElsewhere() {
    Stream<String> styles = found(LOADED, page).filter(address -> address.endsWith(".css"));
    assertThat(styles.flatMap(style -> found(FROM_CSS, given().get("/docs/" + style).asString())))
        .allMatch(address -> address.startsWith("data:"));
  }

  /** Whether the scripts of the page are those that it names, a browser says; see DocsIT. */
  @Test
  void itsPolicyLetsNoOtherScriptsRun() {
    String policy = given().get("/docs/").header("Content-Security-Policy");
    assertThat(policy.split("; ")).contains("default-src 'none'", "connect-src 'self'");
    assertThat(policy).containsPattern("script-src 'self'( 'sha256-[^ ;']{44}'){2};");
  }

  private static Stream<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult result) -> result.group(1));
  }
}
