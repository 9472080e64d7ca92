package org.tongbao.shared.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.Supplier;
import org.tongbao.shared.crypto.Sealing;
import org.tongbao.shared.crypto.Sha256;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/**
 * Keeps the answer to a POST in the transaction that does its work, so that a repetition is
 * answered alike and does nothing.
 */
@ApplicationScoped
public class Idempotency {

  private static final Duration KEPT = Duration.ofDays(3);

  /** Two requests at once: the second waits here for the first, then finds its record. */
  private static final String CLAIM =
      """
      insert into idempotency_records as r (scope, key, request_hash, answer, created_at)
      values (:scope, :key, :hash, :answer, :now)
      on conflict (scope, key) do update
         set request_hash = excluded.request_hash, answer = excluded.answer, created_at = excluded.created_at
       where r.created_at < :expired
      """;

  private static final String READ =
      "select request_hash, answer from idempotency_records where scope = :scope and key = :key";

  private static final String KEEP =
      "update idempotency_records set answer = :answer where scope = :scope and key = :key";

  private final EntityManager entities;
  private final ObjectMapper json;
  private final Sealing sealing;
  private final Clock clock;

  Idempotency(EntityManager entities, ObjectMapper json, Sealing sealing, Clock clock) {
    this.entities = entities;
    this.json = json;
    this.sealing = sealing;
    this.clock = clock;
  }

  /**
   * Does the work once for each key of a scope, within 72 hours.
   *
   * @param scope what the request is about; the same key in another scope is another key
   * @param request the body, which a repetition must bring again
   * @throws Problem 422 when the key came with another body before
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public <T> T once(String scope, String key, Object request, Class<T> type, Supplier<T> work) {
    try {
      byte[] hash = Sha256.of(json.writeValueAsBytes(request));
      if (!claim(scope, key, hash)) {
        return json.readValue(sealing.open(first(scope, key, hash), purpose(scope, key)), type);
      }
      T answer = work.get();
      keep(scope, key, sealing.seal(json.writeValueAsBytes(answer), purpose(scope, key)));
      return answer;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean claim(String scope, String key, byte[] hash) {
    Instant now = clock.instant();
    return entities
            .createNativeQuery(CLAIM)
            .setParameter("scope", scope)
            .setParameter("key", key)
            .setParameter("hash", hash)
            .setParameter("answer", new byte[0])
            .setParameter("now", now)
            .setParameter("expired", now.minus(KEPT))
            .executeUpdate()
        == 1;
  }

  private byte[] first(String scope, String key, byte[] hash) {
    Object[] row =
        (Object[])
            entities
                .createNativeQuery(READ, Object[].class)
                .setParameter("scope", scope)
                .setParameter("key", key)
                .getSingleResult();
    if (!Arrays.equals((byte[]) row[0], hash)) {
      throw new Problem(ProblemType.IDEMPOTENCY_KEY_REUSED);
    }
    return (byte[]) row[1];
  }

  private void keep(String scope, String key, byte[] answer) {
    entities
        .createNativeQuery(KEEP)
        .setParameter("answer", answer)
        .setParameter("scope", scope)
        .setParameter("key", key)
        .executeUpdate();
  }

  private static String purpose(String scope, String key) {
    return "idempotency " + scope + " " + key;
  }
}
