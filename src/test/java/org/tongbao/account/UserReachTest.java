package org.tongbao.account;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.tongbao.account.UserCalls.PATH;
import static org.tongbao.account.UserCalls.body;
import static org.tongbao.account.UserCalls.delete;
import static org.tongbao.account.UserCalls.list;
import static org.tongbao.account.UserCalls.put;
import static org.tongbao.account.UserCalls.signIn;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;

@QuarkusTest
class UserReachTest {

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
    UserCalls.create(admin, body(Api.username(), null, "EDITOR"))
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/organisationId"));
    UserCalls.create(admin, body(Api.username(), foreign, "EDITOR"))
        .statusCode(422)
        .body("violations[0].message", equalTo("does not exist"));
    UserCalls.create(admin, body(Api.username(), below, "PUBLISHER")).statusCode(201);
  }

  @Test
  void onlyAdministratorsManageUsers() {
    RequestSpecification editor = Api.user(Api.organisation(), "EDITOR", "AUDITOR");
    editor.get(PATH).then().statusCode(403);
    Api.anonymous().get(PATH).then().statusCode(401);
  }
}
