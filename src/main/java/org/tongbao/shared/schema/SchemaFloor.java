package org.tongbao.shared.schema;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.Configuration;
import org.tongbao.shared.config.StartFailure;

/**
 * Keeps a program off a schema that has left it behind. A newer schema is no reason by itself:
 * while nodes are replaced one by one, programs of the version before work on it. The migration
 * that takes away what they need says so in the table {@code schema_floor}.
 */
@ApplicationScoped
class SchemaFloor {

  private static final int FIRST = 1;

  private final DataSource database;
  private final Configuration migrations;

  SchemaFloor(DataSource database, Flyway flyway) {
    this.database = database;
    this.migrations = flyway.getConfiguration();
  }

  /**
   * Looks before anything else uses the schema.
   *
   * @throws StartFailure when this program is too old for it
   */
  void require(@Observes @Priority(FIRST) StartupEvent start) throws SQLException {
    MigrationVersion floor = floor();
    MigrationVersion known = known();
    if (known.compareTo(floor) < 0) {
      throw new StartFailure(
          "The database was made for a newer program: one that knows V%s, where this one knows V%s. Start the newer program, or restore a backup from before the upgrade."
              .formatted(floor, known));
    }
  }

  private MigrationVersion floor() throws SQLException {
    try (var connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery("select version from schema_floor")) {
      found.next();
      return MigrationVersion.fromVersion(found.getString(1));
    }
  }

  /** The newest migration that this program brings, by its name: its text need not be read. */
  private MigrationVersion known() {
    return migrations
        .getResourceProvider()
        .getResources(migrations.getSqlMigrationPrefix(), migrations.getSqlMigrationSuffixes())
        .stream()
        .map(migration -> version(migration.getFilename()))
        .max(MigrationVersion::compareTo)
        .orElseThrow();
  }

  private MigrationVersion version(String file) {
    int begin = migrations.getSqlMigrationPrefix().length();
    int end = file.indexOf(migrations.getSqlMigrationSeparator());
    return MigrationVersion.fromVersion(file.substring(begin, end));
  }
}
