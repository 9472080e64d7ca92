package org.tongbao.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

@QuarkusTest
class ContractServedTest {

  private final JsonNode contract = Contract.load().top().node();

  @Test
  void theServerServesTheContractAsYaml() {
    String yaml = given().get("/openapi").then().statusCode(200).extract().asString();

    assertThat(new YAMLMapper().readTree(yaml)).isEqualTo(contract);
  }

  @Test
  void theServerServesTheContractAsJson() {
    String json =
        given()
            .accept("application/json")
            .get("/openapi")
            .then()
            .statusCode(200)
            .contentType(containsString("application/json"))
            .extract()
            .asString();

    assertThat(new JsonMapper().readTree(json)).isEqualTo(contract);
    assertThat(given().get("/openapi?format=json").asString()).isEqualTo(json);
  }

  @Test
  void swaggerUiShowsIt() {
    given()
        .get("/docs/")
        .then()
        .statusCode(200)
        .contentType(containsString("text/html"))
        .body(containsString("swagger-ui"));
  }
}
