package org.tongbao.account;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.tongbao.shared.config.TongbaoConfig;

/** Makes the bearer of a verified token an actor, whose roles are those that hold now. */
@ApplicationScoped
class ActorAugmentor implements SecurityIdentityAugmentor {

  private final LocalActors local;
  private final ExternalActors external;
  private final TongbaoConfig config;

  ActorAugmentor(LocalActors local, ExternalActors external, TongbaoConfig config) {
    this.local = local;
    this.external = external;
    this.config = config;
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    return identity.getPrincipal() instanceof JsonWebToken token
        ? context.runBlocking(() -> withActor(identity, token))
        : Uni.createFrom().item(identity);
  }

  private SecurityIdentity withActor(SecurityIdentity identity, JsonWebToken token) {
    NamedActor named =
        config
            .auth()
            .external()
            .map(issuer -> external.of(token, issuer))
            .orElseGet(() -> local.of(token))
            .orElseThrow(AuthenticationFailedException::new);
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(identity.getPrincipal())
        .addCredentials(identity.getCredentials())
        .addAttributes(identity.getAttributes())
        .addAttribute(CurrentActor.ATTRIBUTE, named.actor())
        .addAttribute(CurrentActor.DISPLAY_NAME, named.displayName())
        .addAttribute(CurrentActor.UNIT, named.unit().orElse(null))
        .addRoles(named.actor().roles())
        .build();
  }
}
