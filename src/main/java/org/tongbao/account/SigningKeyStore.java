package org.tongbao.account;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;
import org.tongbao.shared.config.StartFailure;
import org.tongbao.shared.crypto.Sealing;

/** Keeps the signing key, sealed; whichever node comes first makes it for all. */
@ApplicationScoped
class SigningKeyStore {

  private static final String READ = "select sealed_key from signing_keys where id = 1";

  private static final String KEEP =
      """
      insert into signing_keys (id, sealed_key, created_at) values (1, :key, :now)
      on conflict do nothing
      """;

  private static final String PURPOSE = "signing key";

  private final EntityManager entities;
  private final Sealing sealing;
  private final Clock clock;

  SigningKeyStore(EntityManager entities, Sealing sealing, Clock clock) {
    this.entities = entities;
    this.sealing = sealing;
    this.clock = clock;
  }

  /** The key of this installation, made now if there is none. */
  @Transactional
  public EllipticCurveJsonWebKey key() {
    try {
      List<?> kept = read();
      if (kept.isEmpty()) {
        keep(EcJwkGenerator.generateJwk(EllipticCurves.P256));
        kept = read();
      }
      byte[] json = sealing.open((byte[]) kept.get(0), PURPOSE);
      return (EllipticCurveJsonWebKey)
          JsonWebKey.Factory.newJwk(new String(json, StandardCharsets.UTF_8));
    } catch (JoseException e) {
      throw new IllegalStateException("the signing key cannot be made or read", e);
    }
  }

  /**
   * A keyset that does not open what is sealed would be found out by the first who signs in.
   *
   * @throws StartFailure when this is another keyset than the one before
   */
  @Transactional
  public void check(@Observes StartupEvent start) {
    try {
      read().forEach(kept -> sealing.open((byte[]) kept, PURPOSE));
    } catch (IllegalStateException e) {
      throw new StartFailure(
          "The keyset is not the one with which this database was sealed. Set TONGBAO_CRYPTO_KEYSET, or keyset.json in TONGBAO_DATA_DIR, to that one.",
          e);
    }
  }

  private List<?> read() {
    return entities.createNativeQuery(READ, byte[].class).getResultList();
  }

  private void keep(JsonWebKey key) {
    String json = key.toJson(JsonWebKey.OutputControlLevel.INCLUDE_PRIVATE);
    entities
        .createNativeQuery(KEEP)
        .setParameter("key", sealing.seal(json.getBytes(StandardCharsets.UTF_8), PURPOSE))
        .setParameter("now", clock.instant())
        .executeUpdate();
  }
}
