package org.tongbao.account;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.tongbao.shared.config.TongbaoConfig;
import org.tongbao.shared.problem.Problem;

/** Verifies access tokens: the server's own, or those of the external issuer in their place. */
@Alternative
@Priority(1)
@ApplicationScoped
class TokenVerifier extends JWTCallerPrincipalFactory {

  /** A shared secret or no signature at all is never enough. */
  private static final Set<SignatureAlgorithm> ASYMMETRIC =
      EnumSet.complementOf(
          EnumSet.of(SignatureAlgorithm.HS256, SignatureAlgorithm.HS384, SignatureAlgorithm.HS512));

  private static final Logger LOG = Logger.getLogger(TokenVerifier.class);

  private final JWTCallerPrincipalFactory verifier = new DefaultJWTCallerPrincipalFactory();
  private final SigningKey key;
  private final TongbaoConfig.Auth config;

  TokenVerifier(SigningKey key, TongbaoConfig config) {
    this.key = key;
    this.config = config.auth();
  }

  @Override
  public JWTCallerPrincipal parse(String token, JWTAuthContextInfo unused) throws ParseException {
    try {
      return verifier.parse(token, config.external().map(this::external).orElseGet(this::own));
    } catch (ParseException e) {
      Optional<IOException> outage = outage(e);
      if (outage.isPresent()) { // a token that cannot be checked now is not a wrong one
        // by its kind alone: messages quote the token's header, which anyone may have written
        LOG.warnf("the issuer's keys cannot be fetched: %s", outage.get().getClass().getName());
        throw Problem.unavailable();
      }
      throw e;
    }
  }

  private static Optional<IOException> outage(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .filter(IOException.class::isInstance)
        .map(IOException.class::cast)
        .findFirst();
  }

  private JWTAuthContextInfo own() {
    JWTAuthContextInfo expected = new JWTAuthContextInfo(key.publicKey(), config.issuer());
    expected.setExpectedAudience(Set.of(TokenIssuer.AUDIENCE));
    expected.setSignatureAlgorithm(Set.of(SignatureAlgorithm.ES256));
    return expected;
  }

  private JWTAuthContextInfo external(TongbaoConfig.External external) {
    JWTAuthContextInfo expected = new JWTAuthContextInfo(external.jwks(), external.issuer());
    expected.setExpectedAudience(Set.of(external.audience()));
    expected.setSignatureAlgorithm(ASYMMETRIC);
    return expected;
  }
}
