package org.tongbao.shared.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.tongbao.shared.problem.Problem;

/**
 * The parts of a workbook that somebody sent. It is looked through once before anything is read of
 * it, so that no part of a zip bomb is; what it unpacks to is never in memory as a whole.
 */
final class XlsxArchive {

  private static final int MOST_ENTRIES = 500;
  private static final int MEBIBYTE = 1 << 20;
  private static final long MOST_BYTES = 64L * MEBIBYTE;

  /** Sheets of much the same cells come to 40. */
  private static final long MOST_PER_BYTE = 100;

  private static final int BLOCK = 8192;

  private final byte[] file;

  private XlsxArchive(byte[] file) {
    this.file = file;
  }

  /**
   * The parts in a file.
   *
   * @throws Problem 422 when it is no archive, or unpacks to more than a ledger can need
   */
  static XlsxArchive of(byte[] file) {
    XlsxArchive archive = new XlsxArchive(file);
    try (ZipInputStream zip = archive.unzip()) {
      look(zip, Math.min(MOST_BYTES, Math.max(file.length * MOST_PER_BYTE, MEBIBYTE)));
    } catch (IOException | IllegalArgumentException e) {
      throw UnreadableSheet.because("no-workbook");
    }
    return archive;
  }

  /** A part, to be closed by whoever asked for it; empty when there is none of that name. */
  Optional<InputStream> open(String name) throws IOException {
    ZipInputStream zip = unzip();
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (entry.getName().equals(name)) {
        return Optional.of(zip);
      }
    }
    zip.close();
    return Optional.empty();
  }

  private static void look(ZipInputStream zip, long mostBytes) throws IOException {
    Set<String> names = new HashSet<>();
    byte[] block = new byte[BLOCK];
    long unpacked = 0;
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (!names.add(entry.getName())) {
        throw UnreadableSheet.because("no-workbook");
      }
      int read = 0;
      while (read >= 0) {
        unpacked += read;
        if (unpacked > mostBytes || names.size() > MOST_ENTRIES) {
          throw UnreadableSheet.because("workbook-too-large");
        }
        read = zip.read(block);
      }
    }
    if (names.isEmpty()) {
      throw UnreadableSheet.because("no-workbook");
    }
  }

  private ZipInputStream unzip() {
    return new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8);
  }
}
