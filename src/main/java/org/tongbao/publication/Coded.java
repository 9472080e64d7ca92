package org.tongbao.publication;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import java.util.Base64;
import org.tongbao.shared.crypto.Sha256;

/**
 * The bytes of something published in one content coding, and what its headers say of them.
 *
 * @param bytes nobody may change them
 * @param etag strong; it must differ between codings (RFC 9110, section 8.8.3)
 * @param tag the same as it is sent
 * @param digest for {@code Repr-Digest} (RFC 9530, section 3): a representation is what it is with
 *     its content coding, so that each has a digest of its own
 */
record Coded(
    Buffer bytes, CharSequence length, String etag, CharSequence tag, CharSequence digest) {

  static Coded of(byte[] bytes, String tag) {
    String etag = '"' + tag + '"';
    String digest = Base64.getEncoder().encodeToString(Sha256.of(bytes));
    return new Coded(
        Buffer.buffer(bytes),
        HttpHeaders.createOptimized(String.valueOf(bytes.length)),
        etag,
        HttpHeaders.createOptimized(etag),
        HttpHeaders.createOptimized("sha-256=:" + digest + ':'));
  }
}
