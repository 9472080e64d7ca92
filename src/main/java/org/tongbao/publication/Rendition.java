package org.tongbao.publication;

import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.tongbao.shared.crypto.Sha256;

/** One form of something published, ready to be sent: its bytes, zipped too, and its entity tag. */
public final class Rendition {

  private static final int TAG_DIGITS = 32;

  private final MediaType mediaType;
  private final byte[] identity;
  private final byte[] gzip;
  private final String tag;
  private final String identityDigest;
  private final String gzipDigest;

  public Rendition(MediaType mediaType, byte[] identity) {
    this.mediaType = mediaType;
    this.identity = identity;
    this.gzip = zipped(identity);
    byte[] sha256 = Sha256.of(identity);
    this.tag = HexFormat.of().formatHex(sha256).substring(0, TAG_DIGITS);
    this.identityDigest = digest(sha256);
    this.gzipDigest = digest(Sha256.of(gzip));
  }

  MediaType mediaType() {
    return mediaType;
  }

  /** What a browser may do with it; empty for what no browser runs. */
  Optional<String> policy() {
    return mediaType.isCompatible(MediaType.TEXT_HTML_TYPE)
        ? Optional.of(NoticePage.POLICY)
        : Optional.empty();
  }

  byte[] bytes(boolean zipped) {
    return zipped ? gzip : identity;
  }

  /** A strong entity tag, which must differ between encodings (RFC 9110, section 8.8.3). */
  String etag(boolean zipped) {
    return '"' + tag + (zipped ? "-gzip" : "") + '"';
  }

  /**
   * What {@code Repr-Digest} says (RFC 9530, section 3): a representation is what it is with its
   * content coding, so that each has a digest of its own.
   */
  String digest(boolean zipped) {
    return zipped ? gzipDigest : identityDigest;
  }

  private static String digest(byte[] sha256) {
    return "sha-256=:" + Base64.getEncoder().encodeToString(sha256) + ':';
  }

  private static byte[] zipped(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
