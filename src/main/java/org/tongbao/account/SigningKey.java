package org.tongbao.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.PrivateKey;
import java.security.PublicKey;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.tongbao.shared.crypto.Sha256;

/** The key with which the server signs its own tokens, held in memory once it was needed. */
@ApplicationScoped
class SigningKey {

  private final SigningKeyStore store;
  private volatile EllipticCurveJsonWebKey key;

  SigningKey(SigningKeyStore store) {
    this.store = store;
  }

  PrivateKey privateKey() {
    return key().getPrivateKey();
  }

  PublicKey publicKey() {
    return key().getPublicKey();
  }

  /** The key's name in the header {@code kid} of tokens. */
  String id() {
    return Sha256.hex(key().toJson()).substring(0, 16);
  }

  private EllipticCurveJsonWebKey key() {
    EllipticCurveJsonWebKey known = key;
    if (known == null) {
      known = store.key();
      key = known;
    }
    return known;
  }
}
