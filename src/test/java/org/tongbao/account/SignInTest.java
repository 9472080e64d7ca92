package org.tongbao.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;

@QuarkusTest
class SignInTest {

  private static final int MAX_FAILURES = 5;

  @Test
  void theFirstAdministratorHasAllRolesEverywhere() {
    Api.admin()
        .get("/v1/auth/me")
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .body("username", equalTo("admin"))
        .body("roles", hasSize(Roles.ALL.size()))
        .body("roles", hasItems("ADMIN", "EDITOR"))
        .body("organisationId", nullValue());
  }

  @Test
  void aTokenSaysHowLongItLives() {
    signIn("admin", "correct-horse-battery")
        .statusCode(200)
        .body("tokenType", equalTo("Bearer"))
        .body("expiresIn", equalTo(900))
        .body("accessToken", matchesPattern("[\\w-]+\\.[\\w-]+\\.[\\w-]+"));
  }

  @Test
  void wrongPasswordUnknownUserAndDisabledUserAreAnsweredAlike() {
    String known = Api.username();
    Api.createUser(known, null);
    var wrongPassword = refusal(known, "not-the-password");
    var unknownUser = refusal(Api.username(), Api.PASSWORD);
    assertThat(wrongPassword).isEqualTo(unknownUser);
    assertThat(wrongPassword.get("code")).isEqualTo("wrong-credentials");
  }

  @Test
  void aNameIsLockedAfterTooManyFailuresWhetherItExistsOrNot() {
    String known = Api.username();
    Api.createUser(known, null);
    for (String name : List.of(known, Api.username())) {
      for (int i = 0; i < MAX_FAILURES; i++) {
        signIn(name, "not-the-password").statusCode(401);
      }
      signIn(name, Api.PASSWORD)
          .statusCode(429)
          .header("Retry-After", matchesPattern("8\\d\\d|900"))
          .body("code", equalTo("account-locked"))
          .body("detail", matchesPattern(".* \\d+ seconds."));
    }
  }

  @Test
  void wrongPasswordsCountAlsoWhereTheOwnOneIsChanged() {
    String name = Api.username();
    Api.createUser(name, null);
    String token = Api.token(name, Api.PASSWORD);
    for (int i = 0; i < MAX_FAILURES; i++) {
      changePassword(token, "not-the-password", "a-new-password").statusCode(422);
    }
    changePassword(token, Api.PASSWORD, "a-new-password").statusCode(429);
    signIn(name, Api.PASSWORD).statusCode(429);
  }

  @Test
  void aSuccessForgetsTheFailures() {
    String name = Api.username();
    Api.createUser(name, null);
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < MAX_FAILURES - 1; i++) {
        signIn(name, "not-the-password").statusCode(401);
      }
      signIn(name, Api.PASSWORD).statusCode(200);
    }
  }

  @Test
  void guessesSentAllAtOnceAreAllCounted() {
    String name = Api.username();
    Api.createUser(name, null);
    List<CompletableFuture<Integer>> guesses =
        IntStream.range(0, 12)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> signIn(name, "guess-" + i).extract().statusCode()))
            .toList();
    List<Integer> statuses = guesses.stream().map(CompletableFuture::join).toList();
    assertThat(statuses).containsOnly(401, 429);
    assertThat(statuses).filteredOn(status -> status == 401).hasSize(MAX_FAILURES);
    signIn(name, Api.PASSWORD).statusCode(429);
  }

  @Test
  void rightPasswordsSentAllAtOnceAllPass() {
    String name = Api.username();
    Api.createUser(name, null);
    List<CompletableFuture<Integer>> signIns =
        IntStream.range(0, 12)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> signIn(name, Api.PASSWORD).extract().statusCode()))
            .toList();
    assertThat(signIns).extracting(CompletableFuture::join).containsOnly(200);
  }

  @Test
  void credentialsAreChecked() {
    Api.anonymous()
        .contentType(ContentType.JSON)
        .body(Map.of("username", "admin"))
        .post("/v1/auth/token")
        .then()
        .statusCode(422)
        .body("violations.pointer", equalTo(List.of("/password")));
  }

  @Test
  void aUserChangesTheirOwnPassword() {
    String name = Api.username();
    Api.createUser(name, null);
    String token = Api.token(name, Api.PASSWORD);
    changePassword(token, "not-the-password", "a-new-password")
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/currentPassword"));
    changePassword(token, Api.PASSWORD, "短").statusCode(422);
    changePassword(token, Api.PASSWORD, "长".repeat(25))
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/newPassword"));
    changePassword(token, Api.PASSWORD, "a-new-password").statusCode(204);
    signIn(name, Api.PASSWORD).statusCode(401);
    signIn(name, "a-new-password").statusCode(200);
  }

  @Test
  void whatBcryptWouldNotSeeIsNotAccepted() {
    String name = Api.username();
    Api.createUser(name, null);
    String longest = "p".repeat(72);
    changePassword(Api.token(name, Api.PASSWORD), Api.PASSWORD, longest).statusCode(204);
    signIn(name, longest + "x").statusCode(401);
    signIn(name, longest).statusCode(200);
  }

  private static Map<String, Object> refusal(String username, String password) {
    Map<String, Object> body =
        signIn(username, password)
            .statusCode(401)
            .header("WWW-Authenticate", "Bearer")
            .extract()
            .path("$");
    body.remove("requestId");
    return body;
  }

  private static ValidatableResponse signIn(String username, String password) {
    return Api.anonymous()
        .contentType(ContentType.JSON)
        .body(Map.of("username", username, "password", password))
        .post("/v1/auth/token")
        .then();
  }

  private static ValidatableResponse changePassword(String token, String current, String next) {
    return Api.bearer(token)
        .contentType(ContentType.JSON)
        .body(Map.of("currentPassword", current, "newPassword", next))
        .put("/v1/auth/password")
        .then();
  }
}
