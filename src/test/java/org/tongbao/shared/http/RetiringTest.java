package org.tongbao.shared.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RetiringTest {

  @Test
  void anOperationThatIsToGoSaysSo() {
    Response answer = given().queryParam("limit", 1).get("/retiring/well");
    assertThat(answer.statusCode()).isEqualTo(200);
    announced(answer);
    assertThat(answer.headers().getValues("Link"))
        .containsExactlyInAnyOrder(
            "</retiring/well?limit=1&cursor=next+page>; rel=\"next\"",
            "</docs#new>; rel=\"deprecation\"");
  }

  @Test
  void itSaysSoWhenItRefusesToo() {
    Response answer = given().get("/retiring/fails");
    assertThat(answer.statusCode()).isEqualTo(404);
    announced(answer);
  }

  private static void announced(Response answer) {
    assertThat(answer.header("Deprecation")).isEqualTo("@1796083200");
    assertThat(answer.header("Sunset")).isEqualTo("Tue, 01 Jun 2027 00:00:00 GMT");
  }
}
