package org.tongbao.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Holds what was acknowledged against what is in the database. */
final class Tally {

  /** Submissions whose history did not begin once, or that were not audited once. */
  private static final String NOT_ONCE =
      """
      select tracking_number from feedback f
       where (select count(*) from feedback_events e where e.feedback_id = f.id) <> 1
          or (select count(*) from audit_events a
               where a.subject = cast(f.id as text) and a.action = 'feedback.submit'
                 and a.outcome = 'DONE') <> 1
      """;

  /** The last revision's number, and whether each of its traces is of that revision. */
  private static final String WHOLE =
      """
      select concat_ws(' ', n.current_revision, n.publication_state,
             p.revision = n.current_revision and not p.withdrawn and p.published_at = r.published_at,
             r.content_hash = encode(sha256(convert_to(r.content, 'UTF8')), 'hex'),
             n.published_hash = n.content_hash,
             (select count(*) = 3 and min(i.published_at) = r.published_at
                 and max(i.published_at) = r.published_at
                from published_issues i where i.notice_id = n.id),
             (select min(s.published_at) = r.published_at and max(s.published_at) = r.published_at
                from passages s where s.notice_id = n.id))
        from notices n
        join revisions r on r.notice_id = n.id and r.number = n.current_revision
        join published_notices p on p.notice_id = n.id
       where n.id = '%s'
      """;

  private final Database database;

  Tally(Database database) {
    this.database = database;
  }

  /** Demands that all is there, and each once, and that every node serves what was published. */
  void expect(Load load, Fleet fleet) throws SQLException {
    submissions(load.submitting());
    for (Editing one : load.editing()) {
      edits(one);
    }
    for (Publishing one : load.publishing()) {
      publications(one);
      fleet.nodes().forEach(node -> served(node, one));
    }
  }

  private void submissions(List<Submitting> writers) throws SQLException {
    List<String> acknowledged =
        writers.stream().flatMap(writer -> writer.acknowledged().stream()).toList();
    assertThat(database.list("select tracking_number || ' ' || content from feedback"))
        .containsExactlyInAnyOrderElementsOf(acknowledged);
    assertThat(database.list(NOT_ONCE)).isEmpty();
    assertThat(database.ask("select count(*) from idempotency_records where answer = ''"))
        .as("keys without the answer that belongs to them")
        .isEqualTo("0");
  }

  private void edits(Editing writer) throws SQLException {
    UUID notice = writer.notice();
    assertThat(database.ask("select signature from notices where id = '" + notice + "'"))
        .isEqualTo(Editing.signature(writer.acknowledged()));
    expectAudited("notice.replace", notice, writer.acknowledged());
  }

  private void publications(Publishing writer) throws SQLException {
    UUID notice = writer.editing().notice();
    int count = writer.acknowledged();
    assertThat(
            database.list(
                "select number || ' ' || change_note from revisions where notice_id = '"
                    + notice
                    + "' order by number"))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, count).mapToObj(n -> n + " " + Publishing.note(n)).toList());
    expectAudited("notice.publish", notice, count);
    assertThat(database.ask(WHOLE.formatted(notice))).isEqualTo(count + " LIVE t t t t t");
  }

  private static void served(Node node, Publishing writer) {
    var answer = node.read(writer.editing().notice()).then().statusCode(200).extract();
    assertThat(answer.<Integer>path("revision.number")).isEqualTo(writer.acknowledged());
    assertThat(answer.<String>path("signature"))
        .isEqualTo(Editing.signature(writer.editing().acknowledged()));
  }

  private void expectAudited(String action, UUID subject, int times) throws SQLException {
    assertThat(
            database.ask(
                "select count(*) from audit_events where outcome = 'DONE' and action = '"
                    + action
                    + "' and subject = '"
                    + subject
                    + "'"))
        .as(action)
        .isEqualTo(Integer.toString(times));
  }
}
