package org.tongbao.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;

@QuarkusTest
class UserTest {

  private static final String PATH = "/v1/admin/users";

  @Test
  void aPasswordIsNeverShown() {
    String name = Api.username();
    ValidatableResponse created =
        create(Api.admin(), body(name, null, "EDITOR", "ADMIN"))
            .statusCode(201)
            .header("ETag", "\"0\"")
            .body("roles", equalTo(List.of("ADMIN", "EDITOR")));
    String id = created.extract().path("id");
    created.header("Location", endsWith(PATH + "/" + id));
    String shown = Api.admin().get(PATH + "/" + id).then().statusCode(200).extract().asString();
    assertThat(shown).contains(name).doesNotContain("assword").doesNotContain(Api.PASSWORD);
  }

  @Test
  void aUsernameBelongsToOne() {
    Map<String, Object> body = body(Api.username(), null, "EDITOR");
    create(Api.admin(), body).statusCode(201);
    create(Api.admin(), body)
        .statusCode(409)
        .body("code", equalTo("username-taken"))
        .body("violations[0].pointer", equalTo("/username"));
  }

  @Test
  void whatIsWrongIsNamed() {
    refused("username", "has space", "/username");
    refused("displayName", "", "/displayName");
    refused("organisationId", UUID.randomUUID().toString(), "/organisationId");
    refused("roles", List.of("EDITOR", "KING"), "/roles/1");
    refused("roles", List.of("EDITOR", "EDITOR"), "/roles/1");
    refused("password", "short", "/password");
    refused("password", "长".repeat(25), "/password");
  }

  @Test
  void aUserWithoutPasswordCannotSignIn() {
    Map<String, Object> body = body(Api.username(), null);
    body.remove("password");
    create(Api.admin(), body).statusCode(201);
    signIn((String) body.get("username"), "anything").statusCode(401);
  }

  @Test
  void aPutWithoutPasswordLeavesItAndWithOneSetsIt() {
    String name = Api.username();
    UUID id = Api.createUser(name, null, "EDITOR");
    Map<String, Object> got = Api.admin().get(PATH + "/" + id).then().extract().path("$");
    put(Api.admin(), id, null, got).statusCode(428);
    put(Api.admin(), id, "\"0\"", got).statusCode(200).header("ETag", "\"1\"");
    put(Api.admin(), id, "\"0\"", got).statusCode(412);
    signIn(name, Api.PASSWORD).statusCode(200);
    got.put("password", "quite-another-one");
    put(Api.admin(), id, "\"1\"", got).statusCode(200);
    signIn(name, Api.PASSWORD).statusCode(401);
    signIn(name, "quite-another-one").statusCode(200);
  }

  @Test
  void aNewPasswordEndsALock() {
    String name = Api.username();
    UUID id = Api.createUser(name, null);
    for (int i = 0; i < 5; i++) {
      signIn(name, "not-the-password").statusCode(401);
    }
    signIn(name, Api.PASSWORD).statusCode(429);
    put(Api.admin(), id, "*", body(name, null)).statusCode(200);
    signIn(name, Api.PASSWORD).statusCode(200);
  }

  @Test
  void aUsernameStays() {
    UUID id = Api.createUser(Api.username(), null);
    put(Api.admin(), id, "*", body(Api.username(), null))
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/username"));
  }

  @Test
  void aDisabledUserNeitherSignsInNorUsesAnEarlierToken() {
    String name = Api.username();
    UUID id = Api.createUser(name, null, "EDITOR");
    String token = Api.token(name, Api.PASSWORD);
    Map<String, Object> body = body(name, null, "EDITOR");
    body.put("disabled", true);
    put(Api.admin(), id, "*", body).statusCode(200);
    signIn(name, Api.PASSWORD).statusCode(401);
    Api.bearer(token).get("/v1/auth/me").then().statusCode(401);
  }

  @Test
  void aDeletedUserIsGoneAndOneOfTheSameNameDoesNotInheritTheToken() {
    String name = Api.username();
    UUID id = Api.createUser(name, null, "EDITOR");
    String token = Api.token(name, Api.PASSWORD);
    delete(Api.admin(), id, "*").statusCode(204);
    delete(Api.admin(), id, "*").statusCode(404);
    Api.createUser(name, null, "EDITOR");
    Api.bearer(token).get("/v1/auth/me").then().statusCode(401);
  }

  @Test
  void aRoleTakenAwayIsGoneAtOnce() {
    UUID own = Api.organisation();
    String name = Api.username();
    UUID id = Api.createUser(name, own, "ADMIN");
    String token = Api.token(name, Api.PASSWORD);
    Api.bearer(token).get(PATH).then().statusCode(200);
    put(Api.admin(), id, "*", body(name, own, "EDITOR")).statusCode(200);
    Api.bearer(token).get(PATH).then().statusCode(403);
  }

  @Test
  void nobodyLocksThemselvesOut() {
    String name = Api.username();
    UUID id = Api.createUser(name, null, "ADMIN");
    String token = Api.token(name, Api.PASSWORD);
    Map<String, Object> disabled = body(name, null, "ADMIN");
    disabled.put("disabled", true);
    for (Map<String, Object> body :
        List.of(disabled, body(name, null, "EDITOR"), body(name, Api.organisation(), "ADMIN"))) {
      put(Api.bearer(token), id, "*", body).statusCode(409).body("code", equalTo("own-account"));
    }
    delete(Api.bearer(token), id, "*").statusCode(409).body("code", equalTo("own-account"));
    put(Api.bearer(token), id, "*", body(name, null, "ADMIN", "EDITOR")).statusCode(200);
  }

  @Test
  void anAdministratorOfAnOrganisationReachesItsUsersAndThoseBelow() {
    UUID own = Api.organisation(Api.organisation());
    UUID below = Api.organisation(own);
    UUID foreign = Api.organisation();
    UUID colleague = Api.createUser(Api.username(), below, "EDITOR");
    String stranger = Api.username();
    UUID strangerId = Api.createUser(stranger, foreign, "EDITOR");
    UUID everywhere = Api.createUser(Api.username(), null, "EDITOR");
    RequestSpecification admin = Api.user(own, "ADMIN");

    list(admin, Map.of()).body("items.id", hasItem(colleague.toString())).body("items", hasSize(2));
    list(admin, Map.of("organisation", below)).body("items", hasSize(1));
    list(admin, Map.of("organisation", foreign)).body("items", hasSize(0));
    list(Api.admin(), Map.of("organisation", foreign))
        .body("items.username", equalTo(List.of(stranger)));

    for (UUID id : List.of(strangerId, everywhere)) {
      RestAssured.given().spec(admin).get(PATH + "/" + id).then().statusCode(404);
      put(admin, id, "*", body(stranger, own)).statusCode(404);
      delete(admin, id, "*").statusCode(404);
    }
    create(admin, body(Api.username(), null, "EDITOR"))
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/organisationId"));
    create(admin, body(Api.username(), foreign, "EDITOR"))
        .statusCode(422)
        .body("violations[0].message", equalTo("does not exist"));
    create(admin, body(Api.username(), below, "PUBLISHER")).statusCode(201);
  }

  @Test
  void theListPagesByUsername() {
    UUID own = Api.organisation();
    for (int i = 0; i < 3; i++) {
      Api.createUser(Api.username(), own, "EDITOR");
    }
    var first = list(Api.admin(), Map.of("organisation", own, "limit", 2)).extract();
    List<String> names = first.path("items.username");
    assertThat(names).hasSize(2).isSorted();
    String cursor = first.path("nextCursor");
    list(Api.admin(), Map.of("organisation", own, "limit", 2, "cursor", cursor))
        .body("items", hasSize(1))
        .body("items.username", not(hasItem(names.get(0))));
    Api.admin()
        .queryParam("cursor", cursor)
        .get(PATH)
        .then()
        .statusCode(400)
        .body("code", equalTo("invalid-cursor"));
  }

  @Test
  void onlyAdministratorsManageUsers() {
    RequestSpecification editor = Api.user(Api.organisation(), "EDITOR", "AUDITOR");
    editor.get(PATH).then().statusCode(403);
    Api.anonymous().get(PATH).then().statusCode(401);
  }

  private static void refused(String field, Object value, String pointer) {
    Map<String, Object> body = body(Api.username(), null, "EDITOR");
    body.put(field, value);
    create(Api.admin(), body).statusCode(422).body("violations.pointer", hasItem(pointer));
  }

  private static Map<String, Object> body(String username, UUID organisation, String... roles) {
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

  private static ValidatableResponse list(RequestSpecification who, Map<String, Object> query) {
    return RestAssured.given().spec(who).queryParams(query).get(PATH).then().statusCode(200);
  }

  private static ValidatableResponse create(RequestSpecification who, Object body) {
    return RestAssured.given().spec(who).contentType(ContentType.JSON).body(body).post(PATH).then();
  }

  private static ValidatableResponse put(
      RequestSpecification who, UUID id, String ifMatch, Object body) {
    return RestAssured.given()
        .spec(who)
        .headers(ifMatch == null ? Map.of() : Map.of("If-Match", ifMatch))
        .contentType(ContentType.JSON)
        .body(body)
        .put(PATH + "/" + id)
        .then();
  }

  private static ValidatableResponse delete(RequestSpecification who, UUID id, String ifMatch) {
    return RestAssured.given().spec(who).header("If-Match", ifMatch).delete(PATH + "/" + id).then();
  }

  private static ValidatableResponse signIn(String username, String password) {
    return Api.anonymous()
        .contentType(ContentType.JSON)
        .body(Map.of("username", username, "password", password))
        .post("/v1/auth/token")
        .then();
  }
}
