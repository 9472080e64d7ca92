package org.tongbao.account;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;

@QuarkusTest
class TokenTest {

  @Inject Tokens tokens;

  private String username;
  private UUID id;

  @BeforeEach
  void makeUser() {
    username = Api.username();
    id = Api.createUser(username, null, "EDITOR");
  }

  @Test
  void aTokenAsTheServerMakesItIsAccepted() {
    Api.bearer(tokens.right(id))
        .get("/v1/auth/me")
        .then()
        .statusCode(200)
        .body("username", equalTo(username));
  }

  @Test
  void aTokenOfAnotherTimePlaceOrHandIsRefused() {
    refused(tokens.expired(id));
    refused(tokens.ofAnotherIssuer(id));
    refused(tokens.forAnotherAudience(id));
    refused(tokens.forged(id));
  }

  @Test
  void aTokenOfNobodyIsRefused() {
    refused(signed(claims().claim("uid", UUID.randomUUID().toString())));
    refused(signed(claims().remove("uid")));
    refused(signed(claims().claim("uid", "no-uuid")));
    refused(signed(claims().claim("uid", 7)));
  }

  @Test
  void anAlteredTokenIsRefused() {
    String[] parts = tokens.right(id).split("\\.", -1);
    String payload = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
    refused(parts[0] + "." + Tokens.encoded(payload.replace("someone", "admin")) + "." + parts[2]);
  }

  @Test
  void anUnsignedTokenIsRefused() {
    String unsigned = tokens.unsigned(id);
    refused(unsigned);
    refused(unsigned.substring(0, unsigned.length() - 1));
  }

  @Test
  void aTokenSignedWithThePublicKeyAsSecretIsRefused() {
    byte[] secret = tokens.publicKey().getEncoded();
    refused(
        claims()
            .jws()
            .algorithm(SignatureAlgorithm.HS256)
            .sign(new SecretKeySpec(secret, "HmacSHA256")));
  }

  @Test
  void whatIsNoTokenIsRefused() {
    refused("nonsense");
    refused("a.b.c");
    Api.anonymous().header("Authorization", "Bearer ").get("/v1/auth/me").then().statusCode(401);
    Api.anonymous().get("/v1/auth/me").then().statusCode(401);
  }

  @Test
  void rolesInATokenCountForNothing() {
    Api.bearer(signed(claims().groups("ADMIN"))).get("/v1/admin/users").then().statusCode(403);
  }

  private JwtClaimsBuilder claims() {
    return tokens.claims(id);
  }

  private String signed(JwtClaimsBuilder claims) {
    return tokens.signed(claims);
  }

  private static void refused(String token) {
    Api.bearer(token)
        .get("/v1/auth/me")
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .header("WWW-Authenticate", "Bearer")
        .body("code", equalTo("unauthenticated"));
  }
}
