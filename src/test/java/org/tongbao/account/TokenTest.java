package org.tongbao.account;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;

@QuarkusTest
class TokenTest {

  @Inject SigningKey key;

  private String username;
  private UUID id;

  @BeforeEach
  void makeUser() {
    username = Api.username();
    id = Api.createUser(username, null, "EDITOR");
  }

  @Test
  void aTokenAsTheServerMakesItIsAccepted() {
    Api.bearer(signed(claims()))
        .get("/v1/auth/me")
        .then()
        .statusCode(200)
        .body("username", equalTo(username));
  }

  @Test
  void anExpiredTokenIsRefused() {
    Instant now = Instant.now();
    refused(signed(claims().issuedAt(now.minusSeconds(1000)).expiresAt(now.minusSeconds(100))));
  }

  @Test
  void aTokenOfAnotherIssuerIsRefused() {
    refused(signed(claims().issuer("someone-else")));
  }

  @Test
  void aTokenForAnotherAudienceIsRefused() {
    refused(signed(claims().audience("elsewhere")));
  }

  @Test
  void aTokenOfNobodyIsRefused() {
    refused(signed(claims().claim("uid", UUID.randomUUID().toString())));
    refused(signed(claims().remove("uid")));
    refused(signed(claims().claim("uid", "no-uuid")));
    refused(signed(claims().claim("uid", 7)));
  }

  @Test
  void aForgedTokenIsRefused() throws Exception {
    KeyPairGenerator keys = KeyPairGenerator.getInstance("EC");
    keys.initialize(new ECGenParameterSpec("secp256r1"));
    refused(signed(claims(), keys.generateKeyPair().getPrivate()));
  }

  @Test
  void anAlteredTokenIsRefused() {
    String[] parts = signed(claims()).split("\\.", -1);
    String payload = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
    refused(parts[0] + "." + encoded(payload.replace(username, "admin")) + "." + parts[2]);
  }

  @Test
  void anUnsignedTokenIsRefused() {
    String payload = signed(claims()).split("\\.", -1)[1];
    refused(encoded("{\"alg\":\"none\"}") + "." + payload + ".");
    refused(encoded("{\"alg\":\"none\"}") + "." + payload);
  }

  @Test
  void aTokenSignedWithThePublicKeyAsSecretIsRefused() {
    byte[] secret = key.publicKey().getEncoded();
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
    return Jwt.issuer("tongbao")
        .audience("tongbao")
        .subject(username)
        .claim("uid", id.toString())
        .issuedAt(Instant.now())
        .expiresAt(Instant.now().plusSeconds(60));
  }

  private String signed(JwtClaimsBuilder claims) {
    return signed(claims, key.privateKey());
  }

  private static String signed(JwtClaimsBuilder claims, PrivateKey with) {
    return claims.jws().algorithm(SignatureAlgorithm.ES256).sign(with);
  }

  private static String encoded(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
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
