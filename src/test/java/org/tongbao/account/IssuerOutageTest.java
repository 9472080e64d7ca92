package org.tongbao.account;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.jwt.build.Jwt;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;

@QuarkusTest
@TestProfile(IssuerOutageTest.Unreachable.class)
class IssuerOutageTest {

  @Test
  void aTokenThatCannotBeCheckedNowIsNotCalledWrong() throws NoSuchAlgorithmException {
    KeyPair key = KeyPairGenerator.getInstance("RSA").generateKeyPair();
    String token =
        Jwt.issuer("https://id.example.org/realms/staff")
            .audience("tongbao-server")
            .subject("wang")
            .expiresIn(60)
            .jws()
            .keyId("first")
            .sign(key.getPrivate());
    Api.bearer(token)
        .get("/v1/auth/me")
        .then()
        .statusCode(503)
        .header("Retry-After", "5")
        .body("code", equalTo("service-unavailable"));
  }

  @Test
  void whatNeedsNoTokenGoesOn() {
    Api.anonymous().get("/v1/organisations").then().statusCode(200);
  }

  /** An issuer whose keys lie where nobody listens. */
  public static class Unreachable implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "tongbao.auth.external.issuer", "https://id.example.org/realms/staff",
          "tongbao.auth.external.audience", "tongbao-server",
          "tongbao.auth.external.jwks", "http://127.0.0.1:1/jwks");
    }
  }
}
