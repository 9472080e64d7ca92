package org.tongbao.account;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.tongbao.shared.config.TongbaoConfig;

/** Issues the server's own access tokens: short-lived JWTs that say who, not what they may do. */
@ApplicationScoped
class TokenIssuer {

  static final String AUDIENCE = "tongbao";

  /** The claim with the user's id: a name can come to belong to someone else, an id cannot. */
  static final String USER_ID = "uid";

  private final SigningKey key;
  private final Clock clock;
  private final String issuer;
  private final Duration lifetime;

  TokenIssuer(SigningKey key, Clock clock, TongbaoConfig config) {
    this.key = key;
    this.clock = clock;
    this.issuer = config.auth().issuer();
    this.lifetime = config.auth().tokenLifetime();
  }

  AccessToken issue(Account account) {
    Instant now = clock.instant();
    String token =
        Jwt.issuer(issuer)
            .audience(AUDIENCE)
            .subject(account.actor().username())
            .claim(USER_ID, account.id().toString())
            .issuedAt(now)
            .expiresAt(now.plus(lifetime))
            .jws()
            .algorithm(SignatureAlgorithm.ES256)
            .keyId(key.id())
            .sign(key.privateKey());
    return new AccessToken(token, "Bearer", lifetime.toSeconds());
  }
}
