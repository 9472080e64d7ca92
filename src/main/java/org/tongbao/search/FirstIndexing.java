package org.tongbao.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import org.tongbao.publication.PublishedNotice;
import org.tongbao.publication.RevisionKind;
import org.tongbao.publication.RevisionMark;
import org.tongbao.shared.schema.FirstWork;

/** Makes what was live before there was a search known to it, at the first start with one. */
@ApplicationScoped
class FirstIndexing {

  private static final int AT_ONCE = 50;

  private static final String UNKNOWN =
      """
      select r.content, r.number, r.kind, r.published_at, r.content_hash
        from published_notices p
        join revisions r on r.notice_id = p.notice_id and r.number = p.revision
       where not p.withdrawn and not exists (select 1 from passages k where k.notice_id = p.notice_id)
      """;

  private final FirstWork works;
  private final ObjectMapper json;

  FirstIndexing(FirstWork works, ObjectMapper json) {
    this.works = works;
    this.json = json;
  }

  void start(@Observes StartupEvent event) {
    works.once("passages", this::index);
  }

  private void index(Connection connection) throws SQLException {
    try (Statement select = connection.createStatement()) {
      select.setFetchSize(AT_ONCE); // within a transaction they come by and by
      ResultSet unknown = select.executeQuery(UNKNOWN);
      while (unknown.next()) {
        PassageTable.put(connection, notice(unknown));
      }
    }
  }

  private PublishedNotice notice(ResultSet live) throws SQLException {
    RevisionMark mark =
        new RevisionMark(
            live.getInt("number"),
            RevisionKind.valueOf(live.getString("kind")),
            null,
            live.getObject("published_at", OffsetDateTime.class).toInstant(),
            live.getString("content_hash"));
    try {
      return json.readValue(live.getString("content"), PublishedNotice.class).as(mark, null);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored revision cannot be read", e);
    }
  }
}
