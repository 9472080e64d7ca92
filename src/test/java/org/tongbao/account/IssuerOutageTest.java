package org.tongbao.account;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.jwt.build.Jwt;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tongbao.shared.config.TongbaoConfig;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

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
    assertThatThrownBy(() -> new TokenVerifier(null, CONFIG).parse(token, null))
        .asInstanceOf(type(Problem.class))
        .returns(ProblemType.SERVICE_UNAVAILABLE, Problem::type);
  }
}
