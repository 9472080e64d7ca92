package org.tongbao.account;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tongbao.Api;

/** Calls to the users that administrators manage. */
final class UserCalls {

  static final String PATH = "/v1/admin/users";

  private UserCalls() {}

  static Map<String, Object> body(String username, UUID organisation, String... roles) {
    Map<String, Object> body = new HashMap<>();
    body.put("username", username);
    body.put("displayName", "User " + username);
    if (organisation != null) {
      body.put("organisationId", organisation);
    }
    body.put("roles", List.of(roles));
    body.put("password", Api.PASSWORD);
    return body;
  }

  static ValidatableResponse list(RequestSpecification who, Map<String, Object> query) {
    return RestAssured.given().spec(who).queryParams(query).get(PATH).then().statusCode(200);
  }

  static ValidatableResponse create(RequestSpecification who, Object body) {
    return RestAssured.given().spec(who).contentType(ContentType.JSON).body(body).post(PATH).then();
  }

  static ValidatableResponse put(RequestSpecification who, UUID id, String ifMatch, Object body) {
    return RestAssured.given()
        .spec(who)
        .headers(ifMatch == null ? Map.of() : Map.of("If-Match", ifMatch))
        .contentType(ContentType.JSON)
        .body(body)
        .put(PATH + "/" + id)
        .then();
  }

  static ValidatableResponse delete(RequestSpecification who, UUID id, String ifMatch) {
    return RestAssured.given().spec(who).header("If-Match", ifMatch).delete(PATH + "/" + id).then();
  }

  static ValidatableResponse signIn(String username, String password) {
    return Api.anonymous()
        .contentType(ContentType.JSON)
        .body(Map.of("username", username, "password", password))
        .post("/v1/auth/token")
        .then();
  }
}
