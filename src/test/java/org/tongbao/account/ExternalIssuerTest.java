package org.tongbao.account;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;

@QuarkusTest
@TestProfile(ExternalIssuerTest.External.class)
class ExternalIssuerTest {

  private static final Path PRIVATE_KEY = Path.of("target/external-issuer/key.json");
  private static final String ISSUER = "https://id.example.org/realms/staff";

  @Test
  void rolesAndOrganisationComeFromTheClaims() {
    UUID organisation = UUID.randomUUID();
    me(claims().claim("office", organisation.toString()).claim("unit", "供水科"))
        .statusCode(200)
        .body("username", equalTo("wang.fang"))
        .body("displayName", equalTo("王芳"))
        .body("unit", equalTo("供水科"))
        .body("organisationId", equalTo(organisation.toString()))
        .body("roles", equalTo(List.of("ADMIN", "EDITOR")));
  }

  @Test
  void aStarMeansAllOrganisations() {
    me(claims().claim("office", "*")).statusCode(200).body("organisationId", nullValue());
    Api.bearer(signed(claims().claim("office", "*"))).get("/v1/admin/users").then().statusCode(200);
  }

  @Test
  void withoutAnOrganisationNobodyIsLetIn() {
    me(claims()).statusCode(401);
    me(claims().claim("office", "head office")).statusCode(401);
  }

  @Test
  void withoutRolesNothingIsAllowed() {
    String token =
        signed(claims().claim("office", "*").claim("realm_access", Map.of("roles", List.of())));
    Api.bearer(token).get("/v1/admin/users").then().statusCode(403);
  }

  @Test
  void issuerAudienceAndTimeAreChecked() {
    me(claims().claim("office", "*").issuer("https://id.example.org/realms/guests"))
        .statusCode(401);
    me(claims().claim("office", "*").audience("another-client")).statusCode(401);
    me(claims()
            .claim("office", "*")
            .issuedAt(Instant.now().minusSeconds(1000))
            .expiresAt(Instant.now().minusSeconds(100)))
        .statusCode(401);
  }

  @Test
  void passwordsAreNotOurBusiness() {
    Api.anonymous()
        .contentType(ContentType.JSON)
        .body(Map.of("username", "admin", "password", "correct-horse-battery"))
        .post("/v1/auth/token")
        .then()
        .statusCode(404);
    Api.bearer(signed(claims().claim("office", "*")))
        .contentType(ContentType.JSON)
        .body(Map.of("currentPassword", "correct-horse-battery", "newPassword", "a-new-password"))
        .put("/v1/auth/password")
        .then()
        .statusCode(404);
  }

  private static ValidatableResponse me(JwtClaimsBuilder claims) {
    return Api.bearer(signed(claims)).get("/v1/auth/me").then();
  }

  private static JwtClaimsBuilder claims() {
    return Jwt.issuer(ISSUER)
        .audience("tongbao-server")
        .subject("f:1:wang")
        .preferredUserName("wang.fang")
        .claim("name", "王芳")
        .claim("realm_access", Map.of("roles", List.of("EDITOR", "offline_access", "ADMIN")))
        .issuedAt(Instant.now())
        .expiresAt(Instant.now().plusSeconds(60));
  }

  private static String signed(JwtClaimsBuilder claims) {
    try {
      RsaJsonWebKey key =
          (RsaJsonWebKey) RsaJsonWebKey.Factory.newPublicJwk(Files.readString(PRIVATE_KEY));
      return claims
          .jws()
          .algorithm(SignatureAlgorithm.RS256)
          .keyId(key.getKeyId())
          .sign(key.getPrivateKey());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An issuer whose keys lie in a file, with Keycloak's way of naming roles. */
  public static class External implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      try {
        RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
        key.setKeyId("first");
        Files.createDirectories(PRIVATE_KEY.getParent());
        Files.writeString(PRIVATE_KEY, key.toJson(OutputControlLevel.INCLUDE_PRIVATE));
        Path jwks = PRIVATE_KEY.resolveSibling("jwks.json");
        Files.writeString(jwks, new JsonWebKeySet(key).toJson());
        return Map.of(
            "tongbao.auth.external.issuer", ISSUER,
            "tongbao.auth.external.audience", "tongbao-server",
            "tongbao.auth.external.jwks", jwks.toAbsolutePath().toString(),
            "tongbao.auth.external.roles-claim", "realm_access/roles",
            "tongbao.auth.external.organisation-claim", "office");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (JoseException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
