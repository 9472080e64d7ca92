package org.tongbao.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.tongbao.account.UserCalls.PATH;
import static org.tongbao.account.UserCalls.body;
import static org.tongbao.account.UserCalls.list;
import static org.tongbao.account.UserCalls.put;
import static org.tongbao.account.UserCalls.signIn;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;

@QuarkusTest
class UserTest {

  @Test
  void aPasswordIsNeverShown() {
    String name = Api.username();
    ValidatableResponse created =
        UserCalls.create(Api.admin(), body(name, null, "EDITOR", "ADMIN"))
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
    UserCalls.create(Api.admin(), body).statusCode(201);
    UserCalls.create(Api.admin(), body)
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
    UserCalls.create(Api.admin(), body).statusCode(201);
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

  private static void refused(String field, Object value, String pointer) {
    Map<String, Object> body = body(Api.username(), null, "EDITOR");
    body.put(field, value);
    UserCalls.create(Api.admin(), body)
        .statusCode(422)
        .body("violations.pointer", hasItem(pointer));
  }
}
