package org.tongbao.publication;

import io.vertx.core.http.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.tongbao.shared.crypto.Sha256;

/** One form of something published, ready to be sent as it is, and zipped. */
public final class Rendition {

  private static final int TAG_DIGITS = 32;

  private final MediaType mediaType;
  private final CharSequence contentType;
  private final Coded identity;
  private final Coded gzip;

  public Rendition(MediaType mediaType, byte[] bytes) {
    this.mediaType = mediaType;
    this.contentType = HttpHeaders.createOptimized(mediaType.toString());
    String tag = HexFormat.of().formatHex(Sha256.of(bytes)).substring(0, TAG_DIGITS);
    this.identity = Coded.of(bytes, tag);
    this.gzip = Coded.of(zipped(bytes), tag + "-gzip");
  }

  MediaType mediaType() {
    return mediaType;
  }

  /** The media type as the header has it. */
  CharSequence contentType() {
    return contentType;
  }

  /** What a browser may do with it; empty for what no browser runs. */
  Optional<String> policy() {
    return mediaType.isCompatible(MediaType.TEXT_HTML_TYPE)
        ? Optional.of(NoticePage.POLICY)
        : Optional.empty();
  }

  Coded identity() {
    return identity;
  }

  Coded gzip() {
    return gzip;
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
