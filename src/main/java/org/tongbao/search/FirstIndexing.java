package org.tongbao.search;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.tongbao.publication.PublishedNotice;
import org.tongbao.publication.RevisionKind;
import org.tongbao.publication.RevisionMark;

/** A migration: makes what was live before there was a search known to it. */
public class FirstIndexing implements JavaMigration {

  private static final int AT_ONCE = 50;

  private static final String LIVE =
      """
      select r.content, r.number, r.kind, r.published_at, r.content_hash
        from published_notices p
        join revisions r on r.notice_id = p.notice_id and r.number = p.revision
       where not p.withdrawn
      """;

  private final ObjectMapper json =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("17.1");
  }

  @Override
  public String getDescription() {
    return "first indexing";
  }

  @Override
  public Integer getChecksum() {
    return null;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  @Override
  public void migrate(Context context) throws SQLException, IOException {
    Connection connection = context.getConnection();
    try (Statement select = connection.createStatement()) {
      select.setFetchSize(AT_ONCE); // within a transaction they come by and by
      ResultSet live = select.executeQuery(LIVE);
      while (live.next()) {
        PassageTable.put(connection, notice(live));
      }
    }
  }

  private PublishedNotice notice(ResultSet live) throws SQLException, IOException {
    RevisionMark mark =
        new RevisionMark(
            live.getInt("number"),
            RevisionKind.valueOf(live.getString("kind")),
            null,
            live.getObject("published_at", OffsetDateTime.class).toInstant(),
            live.getString("content_hash"));
    return json.readValue(live.getString("content"), PublishedNotice.class).as(mark, null);
  }
}
