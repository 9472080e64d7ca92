package org.tongbao.account;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/** Access tokens as the server makes them, and such as it never would. */
@ApplicationScoped
public class Tokens {

  private static final int LIFE_SECONDS = 600;

  @Inject SigningKey key;

  public String right(UUID user) {
    return signed(claims(user));
  }

  public String expired(UUID user) {
    Instant then = Instant.now().minusSeconds(2 * LIFE_SECONDS);
    return signed(claims(user).issuedAt(then).expiresAt(then.plusSeconds(LIFE_SECONDS)));
  }

  public String ofAnotherIssuer(UUID user) {
    return signed(claims(user).issuer("someone-else"));
  }

  public String forAnotherAudience(UUID user) {
    return signed(claims(user).audience("elsewhere"));
  }

  /** Signed with a key that is not the server's. */
  public String forged(UUID user) {
    try {
      KeyPairGenerator keys = KeyPairGenerator.getInstance("EC");
      keys.initialize(new ECGenParameterSpec("secp256r1"));
      return signed(claims(user), keys.generateKeyPair().getPrivate());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Of the algorithm {@code none}. */
  public String unsigned(UUID user) {
    return encoded("{\"alg\":\"none\"}") + "." + right(user).split("\\.", -1)[1] + ".";
  }

  /** What a right token says, to be changed. */
  JwtClaimsBuilder claims(UUID user) {
    Instant now = Instant.now();
    return Jwt.issuer("tongbao")
        .audience("tongbao")
        .subject("someone")
        .claim(TokenIssuer.USER_ID, user.toString())
        .issuedAt(now)
        .expiresAt(now.plusSeconds(LIFE_SECONDS));
  }

  /** These claims with the server's signature. */
  String signed(JwtClaimsBuilder claims) {
    return signed(claims, key.privateKey());
  }

  PublicKey publicKey() {
    return key.publicKey();
  }

  static String encoded(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String signed(JwtClaimsBuilder claims, PrivateKey with) {
    return claims.jws().algorithm(SignatureAlgorithm.ES256).sign(with);
  }
}
