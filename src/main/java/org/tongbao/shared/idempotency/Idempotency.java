package org.tongbao.shared.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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

  /** What an {@code Idempotency-Key} may be: visible ASCII. */
  public static final String KEY = "[\\x21-\\x7E]{1,255}";

  /** The longest that anything is kept. */
  static final Duration KEPT = Duration.ofDays(3);

  private final IdempotencyRecords records;
  private final ObjectMapper json;
  private final Sealing sealing;
  private final Clock clock;

  Idempotency(IdempotencyRecords records, ObjectMapper json, Sealing sealing, Clock clock) {
    this.records = records;
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
  public <T> Outcome<T> once(
      String scope, String key, Object request, Class<T> type, Supplier<T> work) {
    return once(new Place(scope, key), request, KEPT, type, work);
  }

  /**
   * Does the work once within a while for all requests that are recognised as the same.
   *
   * @param sameness what they have in common, without anything personal in clear
   * @param within at most 72 hours
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public <T> Outcome<T> onceWithin(
      Duration within, String scope, String sameness, Class<T> type, Supplier<T> work) {
    return once(new Place(scope, sameness), sameness, within, type, work);
  }

  private <T> Outcome<T> once(
      Place at, Object request, Duration within, Class<T> type, Supplier<T> work) {
    try {
      byte[] hash = Sha256.of(json.writeValueAsBytes(request));
      Instant now = clock.instant();
      if (!records.claim(at, hash, now, now.minus(within))) {
        return new Outcome<>(json.readValue(first(at, hash), type), true);
      }
      T answer = work.get();
      records.keep(at, sealing.seal(json.writeValueAsBytes(answer), at.purpose()));
      return new Outcome<>(answer, false);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] first(Place at, byte[] hash) {
    return records
        .read(at, hash)
        .map(kept -> sealing.open(kept, at.purpose()))
        .orElseThrow(() -> new Problem(ProblemType.IDEMPOTENCY_KEY_REUSED));
  }
}
