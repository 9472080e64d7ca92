package org.tongbao.shared.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.tongbao.shared.crypto.SealedJson;
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
  private final SealedJson sealing;
  private final Clock clock;

  Idempotency(IdempotencyRecords records, ObjectMapper json, SealedJson sealing, Clock clock) {
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

  /** Whether {@link #once} would answer a request as it was answered before. */
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean knows(String scope, String key, Object request) {
    return records.read(new Place(scope, key), hash(request), since(KEPT)).isPresent();
  }

  /** Whether {@link #onceWithin} would answer a request as it was answered before. */
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean knowsWithin(Duration within, String scope, String sameness) {
    return records.read(new Place(scope, sameness), hash(sameness), since(within)).isPresent();
  }

  private <T> Outcome<T> once(
      Place at, Object request, Duration within, Class<T> type, Supplier<T> work) {
    byte[] hash = hash(request);
    Instant since = since(within);
    if (!records.claim(at, hash, clock.instant(), since)) {
      byte[] kept =
          records
              .read(at, hash, since)
              .orElseThrow(() -> new Problem(ProblemType.IDEMPOTENCY_KEY_REUSED));
      return new Outcome<>(sealing.open(kept, type, at.purpose()), true);
    }
    T answer = work.get();
    records.keep(at, sealing.seal(answer, at.purpose()));
    return new Outcome<>(answer, false);
  }

  private Instant since(Duration within) {
    return clock.instant().minus(within);
  }

  private byte[] hash(Object request) {
    try {
      return Sha256.of(json.writeValueAsBytes(request));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
