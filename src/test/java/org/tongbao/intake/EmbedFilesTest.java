package org.tongbao.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The script for other sites and its style, as any browser may load them from anywhere. */
@QuarkusTest
class EmbedFilesTest {

  @ParameterizedTest
  @CsvSource({"feedback.js, text/javascript", "feedback.css, text/css"})
  void anySiteMayLoadThem(String name, String type) {
    Response file = given().header("Origin", "https://any.example").get("/embed/" + name);
    file.then()
        .statusCode(200)
        .contentType(type + ";charset=UTF-8")
        .header("Access-Control-Allow-Origin", "*")
        .header("Cross-Origin-Resource-Policy", "cross-origin")
        .header("X-Content-Type-Options", "nosniff")
        .header("Cache-Control", "public, max-age=3600");
    assertThat(file.headers().getValues("X-Content-Type-Options")).hasSize(1);
    String tag = file.header("ETag");
    given()
        .header("If-None-Match", tag)
        .get("/embed/" + name)
        .then()
        .statusCode(304)
        .header("ETag", equalTo(tag))
        .body(emptyString());
    given().head("/embed/" + name).then().statusCode(200).header("ETag", tag).body(emptyString());
    given().post("/embed/" + name).then().statusCode(404);
  }

  @ParameterizedTest
  @CsvSource({"tag.js", "form.js", "..%2Ftag.js", "nothing"})
  void nothingElseIsThere(String name) {
    given().urlEncodingEnabled(false).get("/embed/" + name).then().statusCode(404);
  }
}
