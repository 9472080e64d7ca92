package org.tongbao.account;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.tongbao.shared.config.StartFailure;
import org.tongbao.shared.config.TongbaoConfig;

/** Makes the user {@code admin} at the first start, so that someone can sign in. */
@ApplicationScoped
class FirstAdministrator {

  private static final Logger LOG = Logger.getLogger(FirstAdministrator.class);
  private static final int RANDOM_BYTES = 15;

  private final FirstUser users;
  private final TongbaoConfig config;

  FirstAdministrator(FirstUser users, TongbaoConfig config) {
    this.users = users;
    this.config = config;
  }

  void provide(@Observes StartupEvent start) {
    if (config.auth().external().isPresent() || !users.none()) {
      return;
    }
    Optional<String> given = config.admin().password();
    if (!given.map(Passwords::fits).orElse(true)) {
      throw new StartFailure(
          "TONGBAO_ADMIN_PASSWORD is longer than 72 bytes in UTF-8. Set a shorter one.");
    }
    String password = given.orElseGet(FirstAdministrator::random);
    if (users.create(FirstUser.NAME, password) && given.isEmpty()) {
      LOG.warnf(
          "First start: sign in as %s with the password %s and change it. It is shown only once.",
          FirstUser.NAME, password);
    }
    given
        .filter(Passwords::isShort)
        .ifPresent(
            weak ->
                LOG.warnf(
                    "tongbao.admin.password is short: change the password of %s.", FirstUser.NAME));
  }

  private static String random() {
    byte[] bytes = new byte[RANDOM_BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
