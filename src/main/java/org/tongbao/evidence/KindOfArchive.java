package org.tongbao.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.tongbao.shared.problem.Problem;

/**
 * Tells which document an archive is. All of it is unpacked once, to nowhere, so that no zip bomb
 * is handed to whoever opens it.
 */
final class KindOfArchive {

  private static final int MOST_ENTRIES = 10_000;
  private static final long MOST_BYTES = 512L << 20;
  private static final int BLOCK = 64 << 10;

  /** ISO/IEC 29500-1 for the documents of an office, as all its programs lay them out. */
  private static final Map<String, EvidenceKind> MAIN_PARTS =
      Map.of(
          "word/document.xml", EvidenceKind.DOCX,
          "xl/workbook.xml", EvidenceKind.XLSX,
          "ppt/presentation.xml", EvidenceKind.PPTX,
          "OFD.xml", EvidenceKind.OFD); // GB/T 33190-2016, 6

  private static final String MACROS = "vbaproject.bin";

  private KindOfArchive() {}

  /**
   * The kind of an archive.
   *
   * @throws Problem 422 when it is none that is taken, has macros, or unpacks to too much
   */
  static EvidenceKind of(Path file) throws IOException {
    try (ZipFile archive = new ZipFile(file.toFile())) {
      if (archive.size() > MOST_ENTRIES) {
        throw NotAccepted.because("", "evidence-unpacks-too-large");
      }
      EvidenceKind kind = null;
      long unpacked = 0;
      Enumeration<? extends ZipEntry> entries = archive.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        refuseMacros(entry.getName());
        unpacked += length(archive, entry, MOST_BYTES - unpacked);
        kind = MAIN_PARTS.getOrDefault(entry.getName(), kind);
      }
      if (kind == null) {
        throw NotAccepted.because("", "evidence-kind-unknown");
      }
      return kind;
    } catch (ZipException | IllegalArgumentException e) {
      throw NotAccepted.because("", "evidence-damaged");
    }
  }

  private static void refuseMacros(String name) {
    if (name.toLowerCase(Locale.ROOT).endsWith(MACROS)) {
      throw NotAccepted.because("", "evidence-with-macros");
    }
  }

  /** How much an entry really unpacks to, whatever it says of itself. */
  private static long length(ZipFile archive, ZipEntry entry, long most) throws IOException {
    byte[] block = new byte[BLOCK];
    long length = 0;
    try (InputStream in = archive.getInputStream(entry)) {
      for (int read = in.read(block); read >= 0; read = in.read(block)) {
        length += read;
        if (length > most) {
          throw NotAccepted.because("", "evidence-unpacks-too-large");
        }
      }
    }
    return length;
  }
}
