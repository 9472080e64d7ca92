package org.tongbao.account;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.jwt.build.Jwt;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;
import org.tongbao.shared.config.TongbaoConfig;

@QuarkusTest
class IssuerOutageTest {

  private static final String ISSUER = "https://id.example.org/realms/staff";

  /** Of an issuer whose keys lie where nobody listens. */
  private static final TongbaoConfig CONFIG =
      new SmallRyeConfigBuilder()
          .addDiscoveredConverters()
          .withMapping(TongbaoConfig.class)
          .withDefaultValues(
              Map.of(
                  "tongbao.auth.external.issuer", ISSUER,
                  "tongbao.auth.external.audience", "tongbao-server",
                  "tongbao.auth.external.jwks", "http://127.0.0.1:1/jwks"))
          .build()
          .getConfigMapping(TongbaoConfig.class);

  @BeforeEach
  void trustThatIssuer() {
    QuarkusMock.installMockForType(new TokenVerifier(null, CONFIG), TokenVerifier.class);
  }

  @Test
  void aTokenThatCannotBeCheckedNowIsNotCalledWrong() throws NoSuchAlgorithmException {
    KeyPair key = KeyPairGenerator.getInstance("RSA").generateKeyPair();
    String token =
        Jwt.issuer(ISSUER)
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
}
