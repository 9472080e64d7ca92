package org.tongbao.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tongbao.Api;
import org.tongbao.Notices;
import org.tongbao.account.Roles;
import org.tongbao.account.Tokens;

/** Everyone who may knock at the door of an organisation. */
@ApplicationScoped
class Callers {

  static final String NOBODY = "nobody";
  static final String NO_ROLE = "no-role";

  /** All roles, in an organisation that has nothing to do with this one. */
  static final String FOREIGN = "foreign";

  /** All roles, in an organisation below this one. */
  static final String BELOW = "below";

  static final List<String> OUTSIDE = List.of(FOREIGN, BELOW);

  /** Tokens that are none, of one who might do all. */
  static final List<String> BAD =
      List.of("expired", "forged", "alg-none", "audience", "issuer", "disabled");

  @Inject Tokens tokens;

  /** The token of each by name, empty for none; last those who may change something. */
  Map<String, String> of(UUID organisation) {
    String[] all = Roles.ALL.toArray(String[]::new);
    Map<String, String> callers = new LinkedHashMap<>();
    callers.put(NOBODY, "");
    UUID mighty = Api.createUser(Api.username(), null, all);
    callers.put(BAD.get(0), tokens.expired(mighty));
    callers.put(BAD.get(1), tokens.forged(mighty));
    callers.put(BAD.get(2), tokens.unsigned(mighty));
    callers.put(BAD.get(3), tokens.forAnotherAudience(mighty));
    callers.put(BAD.get(4), tokens.ofAnotherIssuer(mighty));
    callers.put(BAD.get(5), tokens.right(disabled(all)));
    callers.put(NO_ROLE, user(organisation));
    callers.put(FOREIGN, user(Api.organisation(), all));
    callers.put(BELOW, user(Api.organisation(organisation), all));
    for (String role : all) {
      callers.put(role, user(organisation, role));
    }
    return callers;
  }

  private String user(UUID organisation, String... roles) {
    return tokens.right(Api.createUser(Api.username(), organisation, roles));
  }

  private static UUID disabled(String... roles) {
    UUID id = Api.createUser(Api.username(), null, roles);
    Notices.put("/v1/admin/users/" + id, Map.of("disabled", true)).then().statusCode(200);
    return id;
  }
}
