package org.tongbao.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.hibernate.Session;

/** The bytes of files. */
@ApplicationScoped
class Chunks {

  private static final int LENGTH = 256 << 10;

  private static final String INSERT =
      "insert into evidence_chunks (evidence_id, number, bytes) values (:evidence, :number, :bytes)";

  private static final String SELECT =
      "select bytes from evidence_chunks where evidence_id = :evidence and number = :number";

  private final Session session;

  Chunks(Session session) {
    this.session = session;
  }

  /** Keeps all of a file, with the evidence or not at all. */
  @Transactional(TxType.MANDATORY)
  void write(UUID evidence, ReceivedFile file) {
    try (InputStream bytes = file.open()) {
      int number = 0;
      for (byte[] chunk = bytes.readNBytes(LENGTH);
          chunk.length > 0;
          chunk = bytes.readNBytes(LENGTH)) {
        insert(evidence, number++, chunk);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void insert(UUID evidence, int number, byte[] chunk) {
    session
        .createNativeMutationQuery(INSERT)
        .setParameter("evidence", evidence)
        .setParameter("number", number)
        .setParameter("bytes", chunk)
        .executeUpdate();
  }

  /**
   * One chunk, in a transaction of its own: a slow reader keeps no connection.
   *
   * @throws IOException when it is not there: the evidence was deleted meanwhile
   */
  @Transactional(TxType.REQUIRES_NEW)
  byte[] read(UUID evidence, int number) throws IOException {
    return session
        .createNativeQuery(SELECT, byte[].class)
        .setParameter("evidence", evidence)
        .setParameter("number", number)
        .uniqueResultOptional()
        .orElseThrow(() -> new IOException("the evidence was deleted while it was read"));
  }
}
