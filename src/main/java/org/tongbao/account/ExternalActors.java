package org.tongbao.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.tongbao.shared.config.TongbaoConfig;
import org.tongbao.shared.model.Ids;

/** The actors behind an external issuer's tokens, as the claims have them. */
@ApplicationScoped
class ExternalActors {

  private static final String EVERYWHERE = "*";

  private final ObjectMapper json;

  ExternalActors(ObjectMapper json) {
    this.json = json;
  }

  /** Empty when the token names nobody, or no organisation. */
  Optional<NamedActor> of(JsonWebToken token, TongbaoConfig.External issuer) {
    JsonNode claims = claims(token);
    String organisation =
        claim(claims, issuer.organisationClaim().orElse("organisation")).asText("");
    if (token.getName() == null) {
      return Optional.empty();
    }
    Set<String> roles = roles(claim(claims, issuer.rolesClaim().orElse("roles")));
    String displayName = claims.path("name").asText(token.getName());
    Optional<String> unit =
        Optional.ofNullable(claim(claims, issuer.unitClaim().orElse("unit")).textValue());
    return organisation.equals(EVERYWHERE)
        ? Optional.of(
            new NamedActor(new Actor(token.getName(), roles, Optional.empty()), displayName, unit))
        : Ids.parse(organisation)
            .map(id -> new Actor(token.getName(), roles, Optional.of(id)))
            .map(actor -> new NamedActor(actor, displayName, unit));
  }

  private static Set<String> roles(JsonNode claim) {
    Set<String> given = new HashSet<>();
    claim.forEach(role -> given.add(role.asText()));
    if (claim.isTextual()) {
      given.addAll(Arrays.asList(claim.textValue().split("[ ,]+", -1)));
    }
    given.retainAll(Roles.ALL);
    return Set.copyOf(given);
  }

  /** By its whole name, which may be an address; else slashes lead into objects. */
  private static JsonNode claim(JsonNode claims, String path) {
    if (claims.has(path)) {
      return claims.get(path);
    }
    JsonNode node = claims;
    for (String step : path.split("/", -1)) {
      node = node.path(step);
    }
    return node;
  }

  private JsonNode claims(JsonWebToken token) {
    String payload = token.getRawToken().split("\\.", -1)[1];
    try {
      return json.readTree(Base64.getUrlDecoder().decode(payload));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
