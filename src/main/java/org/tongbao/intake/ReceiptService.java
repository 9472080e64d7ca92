package org.tongbao.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import org.tongbao.feedback.Receipt;
import org.tongbao.shared.config.TongbaoConfig;
import org.tongbao.shared.crypto.SealedJson;
import org.tongbao.shared.crypto.Sha256;

/** Keeps receipts for a while, each to be shown once to whoever brings its token. */
@ApplicationScoped
class ReceiptService {

  private static final int TOKEN_BYTES = 32;

  private final SecureRandom random = new SecureRandom();
  private final KeptReceiptRepository kept;
  private final SealedJson sealing;
  private final TongbaoConfig config;
  private final Clock clock;

  ReceiptService(
      KeptReceiptRepository kept, SealedJson sealing, TongbaoConfig config, Clock clock) {
    this.kept = kept;
    this.sealing = sealing;
    this.config = config;
    this.clock = clock;
  }

  /** Keeps a receipt and gives its token, which is stored nowhere. */
  @Transactional
  String keep(Receipt receipt) {
    String token = token();
    String hash = Sha256.hex(token);
    kept.persist(
        new KeptReceipt(
            hash,
            sealing.seal(receipt, purpose(hash)),
            clock.instant().plus(config.intake().receiptLifetime())));
    return token;
  }

  /** Whether a receipt waits; asking leaves it where it is. */
  @Transactional
  boolean isWaiting(String token) {
    return kept.findByIdOptional(Sha256.hex(token))
        .filter(found -> found.isWaiting(clock.instant()))
        .isPresent();
  }

  /** Takes the receipt away for good; empty when there is none, or none any more. */
  @Transactional
  Optional<Receipt> take(String token) {
    String hash = Sha256.hex(token);
    Optional<KeptReceipt> found = kept.lock(hash);
    found.ifPresent(kept::delete);
    return found
        .filter(it -> it.isWaiting(clock.instant()))
        .map(it -> sealing.open(it.receipt(), Receipt.class, purpose(hash)));
  }

  /** Deletes a batch of what waited in vain, and says whether there may be more. */
  @Transactional
  boolean purge(int batch) {
    return kept.deleteExpired(clock.instant(), batch) == batch;
  }

  private String token() {
    byte[] bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static String purpose(String hash) {
    return "receipt " + hash;
  }
}
