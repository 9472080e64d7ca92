package org.tongbao.evidence;

import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
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

  /**
   * Takes it all in; it is gone again when this is closed.
   *
   * @throws IOException when the body breaks off
   * @throws UncheckedIOException when our own disk fails, here as in all that follows
   */
  static ReceivedFile from(InputStream body) throws IOException {
    Path path = OwnDisk.call(() -> Files.createTempFile("evidence-", null));
    try (OutputStream out = OwnDisk.guard(OwnDisk.call(() -> Files.newOutputStream(path)))) {
      return new ReceivedFile(path, HexFormat.of().formatHex(Sha256.copied(body, out)));
    } catch (IOException | RuntimeException e) {
      OwnDisk.call(() -> Files.deleteIfExists(path));
      throw e;
    }
  }

  /**
   * What it is, if its name and the type that was sent with it say the same.
   *
   * @param declared null, or {@code application/octet-stream}: nothing was said
   * @throws Problem 422 when they do not, or it is of no kind that is taken
   */
  EvidenceKind kind(String filename, MediaType declared) {
    EvidenceKind kind = OwnDisk.call(() -> KindOfFile.of(path));
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

  long size() {
    return OwnDisk.call(() -> Files.size(path));
  }

  InputStream open() throws IOException {
    return Files.newInputStream(path);
  }

  @Override
  public void close() {
    OwnDisk.call(() -> Files.deleteIfExists(path));
  }
}
