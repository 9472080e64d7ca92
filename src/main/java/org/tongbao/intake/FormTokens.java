package org.tongbao.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.tongbao.shared.config.TongbaoConfig;
import org.tongbao.shared.crypto.Sealing;

/** Gives a form proof of when it was loaded, which only this server can make; stores nothing. */
@ApplicationScoped
class FormTokens {

  private static final String PURPOSE = "form token";

  private final Sealing sealing;
  private final Clock clock;
  private final Duration lifetime;

  FormTokens(Sealing sealing, Clock clock, TongbaoConfig config) {
    this.sealing = sealing;
    this.clock = clock;
    this.lifetime = config.intake().formToken().lifetime();
  }

  FormToken issue() {
    return issue(clock.instant());
  }

  FormToken issue(Instant loaded) {
    byte[] millis = ByteBuffer.allocate(Long.BYTES).putLong(loaded.toEpochMilli()).array();
    String token =
        Base64.getUrlEncoder().withoutPadding().encodeToString(sealing.seal(millis, PURPOSE));
    return new FormToken(token, loaded.plus(lifetime));
  }

  /** How long ago the form of a token was loaded; empty when it is forged or expired. */
  Optional<Duration> age(String token) {
    try {
      byte[] millis = sealing.open(Base64.getUrlDecoder().decode(token), PURPOSE);
      Instant loaded = Instant.ofEpochMilli(ByteBuffer.wrap(millis).getLong());
      return Optional.of(Duration.between(loaded, clock.instant()))
          .filter(age -> age.compareTo(lifetime) < 0);
    } catch (IllegalStateException | IllegalArgumentException forged) {
      return Optional.empty();
    }
  }
}
