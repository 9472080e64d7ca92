package org.tongbao.organisation;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Calls to the organisations that staff manage. */
final class OrganisationCalls {

  static final String PATH = "/v1/admin/organisations";

  private OrganisationCalls() {}

  static Map<String, Object> body(String slug, UUID parentId) {
    Map<String, Object> body = new HashMap<>();
    body.put("slug", slug);
    body.put("name", "Office " + slug);
    if (parentId != null) {
      body.put("parentId", parentId);
    }
    body.put("contact", Map.of("phones", List.of("0400-1234567"), "emails", List.of()));
    return body;
  }

  static ValidatableResponse create(RequestSpecification who, Object body) {
    return RestAssured.given().spec(who).contentType(ContentType.JSON).body(body).post(PATH).then();
  }

  static ValidatableResponse put(RequestSpecification who, UUID id, String ifMatch, Object body) {
    return ifMatch(who, ifMatch)
        .contentType(ContentType.JSON)
        .body(body)
        .put(PATH + "/" + id)
        .then();
  }

  static ValidatableResponse delete(RequestSpecification who, UUID id, String ifMatch) {
    return ifMatch(who, ifMatch).delete(PATH + "/" + id).then();
  }

  private static RequestSpecification ifMatch(RequestSpecification who, String ifMatch) {
    return RestAssured.given()
        .spec(who)
        .headers(ifMatch == null ? Map.of() : Map.of("If-Match", ifMatch));
  }
}
