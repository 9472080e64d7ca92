package org.tongbao.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.tongbao.shared.problem.Problem;

/**
 * Tells from the bytes of a file what it is. The seven kinds differ in a few bytes each, or in one
 * name within an archive; a library that knows a thousand would read more of what strangers wrote.
 */
final class KindOfFile {

  private static final int HEAD = 8;

  private static final Map<EvidenceKind, byte[]> SIGNATURES =
      Map.of(
          EvidenceKind.PDF, "%PDF-".getBytes(StandardCharsets.US_ASCII), // ISO 32000-1, 7.5.2
          EvidenceKind.PNG, HexFormat.of().parseHex("89504e470d0a1a0a"), // ISO 15948, 5.2
          EvidenceKind.JPEG, HexFormat.of().parseHex("ffd8ff")); // ISO 10918-1, annex B

  /** The local file header of a ZIP archive (APPNOTE.TXT, 4.3.7). */
  private static final byte[] ARCHIVE = HexFormat.of().parseHex("504b0304");

  private KindOfFile() {}

  /**
   * The kind of a file.
   *
   * @throws Problem 422 when it is none that is taken
   */
  static EvidenceKind of(Path file) throws IOException {
    byte[] head = head(file);
    Optional<EvidenceKind> plain =
        SIGNATURES.entrySet().stream()
            .filter(signature -> begins(head, signature.getValue()))
            .map(Map.Entry::getKey)
            .findFirst();
    if (plain.isPresent()) {
      return plain.get();
    }
    if (begins(head, ARCHIVE)) {
      return KindOfArchive.of(file);
    }
    throw NotAccepted.because("", "evidence-kind-unknown");
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(HEAD);
    }
  }

  private static boolean begins(byte[] head, byte[] signature) {
    return head.length >= signature.length
        && Arrays.equals(head, 0, signature.length, signature, 0, signature.length);
  }
}
