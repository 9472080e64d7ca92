package org.tongbao.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.tongbao.shared.words.FoldedText;
import org.tongbao.shared.words.Grams;

/**
 * Keeps the texts in which staff seek words as the working copy has them: within the transaction of
 * each edit, and of no more than what it changed.
 */
@ApplicationScoped
class DraftTexts {

  /** All that one notice says where words are sought. */
  private static final String SAID =
      """
      with n as (select * from notices where id = ?)
      select n.id, cast(null as uuid), array[n.title, n.issuer, n.document_number, n.index_number] from n
      union all
      select s.id, null, array[s.heading] from sections s join n on n.id = s.notice_id
      union all
      select i.id, i.id, array[i.title, i.statement, i.cause, i.goal, i.result]
        from issues i join n on n.id = i.notice_id
      union all
      select m.id, m.issue_id, array[m.text] from measures m join n on n.id = m.notice_id
      """;

  private static final String KEPT =
      "select id, issue_id, array[folded] from draft_texts where notice_id = ?";

  private static final String PUT =
      """
      insert into draft_texts (id, notice_id, issue_id, folded, grams) values (?, ?, ?, ?, ?)
      on conflict (id) do update
         set issue_id = excluded.issue_id, folded = excluded.folded, grams = excluded.grams
      """;

  private static final String REMOVE = "delete from draft_texts where id = ?";

  /** Stands between texts; no word holds it. */
  private static final String APART = "\n";

  private final Session session;

  DraftTexts(Session session) {
    this.session = session;
  }

  /** A part of a notice, and what it says; a move alone makes it another. */
  private record Part(UUID id, UUID issueId, String folded) {}

  /** Takes over what a notice says, once that is flushed. */
  void follow(UUID noticeId) {
    session.doWork(connection -> follow(connection, noticeId));
  }

  private static void follow(Connection connection, UUID noticeId) throws SQLException {
    Set<Part> said = parts(connection, SAID, noticeId, FoldedText::fold);
    Set<Part> kept = parts(connection, KEPT, noticeId, UnaryOperator.identity());
    Set<UUID> gone = kept.stream().map(Part::id).collect(Collectors.toSet());
    try (PreparedStatement put = connection.prepareStatement(PUT);
        PreparedStatement remove = connection.prepareStatement(REMOVE)) {
      for (Part part : said) {
        gone.remove(part.id());
        if (!kept.contains(part)) {
          put(put, noticeId, part);
        }
      }
      for (UUID id : gone) {
        remove.setObject(1, id);
        remove.addBatch();
      }
      put.executeBatch();
      remove.executeBatch();
    }
  }

  private static Set<Part> parts(
      Connection connection, String sql, UUID noticeId, UnaryOperator<String> folding)
      throws SQLException {
    Set<Part> parts = new HashSet<>();
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setObject(1, noticeId);
      ResultSet row = select.executeQuery();
      while (row.next()) {
        String folded =
            Arrays.stream((String[]) row.getArray(3).getArray())
                .filter(Objects::nonNull)
                .map(folding)
                .collect(Collectors.joining(APART));
        parts.add(new Part(row.getObject(1, UUID.class), row.getObject(2, UUID.class), folded));
      }
    }
    return parts;
  }

  private static void put(PreparedStatement put, UUID noticeId, Part part) throws SQLException {
    Integer[] grams = Grams.of(part.folded()).toArray(Integer[]::new);
    put.setObject(1, part.id());
    put.setObject(2, noticeId);
    put.setObject(3, part.issueId());
    put.setString(4, part.folded());
    put.setArray(5, put.getConnection().createArrayOf("integer", grams));
    put.addBatch();
  }
}
