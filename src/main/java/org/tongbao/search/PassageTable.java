package org.tongbao.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.tongbao.publication.PublishedNotice;
import org.tongbao.shared.words.FoldedText;
import org.tongbao.shared.words.Grams;

/** Writes the table of passages, within the transaction of a connection. */
final class PassageTable {

  private static final String REMOVE = "delete from passages where notice_id = ?";

  private static final String ADD =
      """
      insert into passages (notice_id, organisation_id, published_at, rank, place, issue_id,
             measure_id, text, folded, grams)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private PassageTable() {}

  /** Puts what a live revision says in the place of what the one before said. */
  static void put(Connection connection, PublishedNotice notice) throws SQLException {
    remove(connection, notice.id());
    List<Passage> passages = Passage.of(notice);
    try (PreparedStatement add = connection.prepareStatement(ADD)) {
      for (int i = 0; i < passages.size(); i++) {
        set(add, notice, passages.get(i), passages.size() - i);
        add.addBatch();
      }
      add.executeBatch();
    }
  }

  /** Takes a notice out. */
  static void remove(Connection connection, UUID noticeId) throws SQLException {
    try (PreparedStatement remove = connection.prepareStatement(REMOVE)) {
      remove.setObject(1, noticeId);
      remove.executeUpdate();
    }
  }

  private static void set(PreparedStatement add, PublishedNotice notice, Passage passage, int place)
      throws SQLException {
    String folded = FoldedText.fold(passage.text());
    int at = 1;
    add.setObject(at++, notice.id());
    add.setObject(at++, notice.organisationId());
    add.setObject(at++, notice.revision().publishedAt().atOffset(ZoneOffset.UTC));
    add.setInt(at++, passage.spot().rank());
    add.setInt(at++, place);
    add.setObject(at++, passage.issueId());
    add.setObject(at++, passage.measureId());
    add.setString(at++, passage.text());
    add.setString(at++, folded);
    add.setArray(
        at, add.getConnection().createArrayOf("integer", Grams.of(folded).toArray(Integer[]::new)));
  }
}
