package org.tongbao.plans;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Asks PostgreSQL how it would do a statement if it avoided reading whole tables and sorting as far
 * as the indexes let it. What it would still read whole or sort then, it must with any data. That
 * says nothing of speed, and needs no data to say it.
 */
@ApplicationScoped
class Planner {

  private static final Pattern PARAMETER = Pattern.compile("\\?(?=(?:[^']*'[^']*')*[^']*$)");

  private static final List<String> AVOIDED =
      List.of("seqscan", "sort", "incremental_sort", "bitmapscan", "hashjoin", "mergejoin");

  /** What it knows of the data, which is what other tests have left. */
  private static final String FORGET =
      """
      select pg_clear_attribute_stats(cast(schemaname as text), cast(tablename as text), cast(attname as text), inherited)
        from pg_stats where schemaname = current_schema()
      """;

  private final String url;
  private final Properties settings = new Properties();

  Planner(
      @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
      @ConfigProperty(name = "quarkus.datasource.username") String username,
      @ConfigProperty(name = "quarkus.datasource.password") String password) {
    this.url = url;
    settings.put("user", username);
    settings.put("password", password);
    settings.put(
        "preferQueryMode", "simple"); // otherwise the driver wants values for the parameters
  }

  /** The steps of the plan for any parameters, one a line. */
  List<String> plan(String sql) {
    try (Connection connection = DriverManager.getConnection(url, settings);
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      try {
        statement.execute(FORGET);
        for (String step : AVOIDED) {
          statement.execute("set local enable_" + step + " = off");
        }
        return lines(statement, "explain (generic_plan, costs off) " + numbered(sql));
      } finally {
        connection.rollback();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private static List<String> lines(Statement statement, String sql) throws SQLException {
    List<String> lines = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        lines.add(rows.getString(1));
      }
    }
    return lines;
  }

  /** With the parameters as PostgreSQL itself names them. */
  private static String numbered(String sql) {
    Matcher parameters = PARAMETER.matcher(sql);
    StringBuilder numbered = new StringBuilder();
    for (int i = 1; parameters.find(); i++) {
      parameters.appendReplacement(numbered, Matcher.quoteReplacement("$" + i));
    }
    return parameters.appendTail(numbered).toString();
  }
}
