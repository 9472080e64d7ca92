package org.tongbao.evidence;

import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.tongbao.shared.crypto.Sha256;
import org.tongbao.shared.problem.Problem;

/**
 * A file that is coming in. It waits on the disk until it is there and known, so that a slow sender
 * keeps no connection to the database.
 */
final class ReceivedFile implements AutoCloseable {

  private final Path path;
  private final String sha256;

  private ReceivedFile(Path path, String sha256) {
    this.path = path;
    this.sha256 = sha256;
  }

  /** Takes it all in; it is gone again when this is closed. */
  static ReceivedFile from(InputStream body) throws IOException {
    Path path = Files.createTempFile("evidence-", null);
    try (OutputStream out = Files.newOutputStream(path)) {
      return new ReceivedFile(path, HexFormat.of().formatHex(Sha256.copied(body, out)));
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(path);
      throw e;
    }
  }

  /**
   * What it is, if its name and the type that was sent with it say the same.
   *
   * @param declared null, or {@code application/octet-stream}: nothing was said
   * @throws Problem 422 when they do not, or it is of no kind that is taken
   */
  EvidenceKind kind(String filename, MediaType declared) throws IOException {
    EvidenceKind kind = KindOfFile.of(path);
    if (!kind.fits(filename)) {
      throw NotAccepted.because("/filename", "evidence-name-differs", kind.ending());
    }
    if (declared != null
        && !declared.isCompatible(MediaType.APPLICATION_OCTET_STREAM_TYPE)
        && !declared.isCompatible(MediaType.valueOf(kind.mediaType()))) {
      throw NotAccepted.because("", "evidence-type-differs", kind.mediaType());
    }
    return kind;
  }

  String sha256() {
    return sha256;
  }

  long size() throws IOException {
    return Files.size(path);
  }

  InputStream open() throws IOException {
    return Files.newInputStream(path);
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(path);
  }
}
