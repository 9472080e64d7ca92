package org.tongbao.shared.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Work at the start that may take hours: unlike a request, it gives up no lock or statement. */
public final class Unhurried {

  /** What is done with the connection. */
  public interface Work {
    void with(Connection connection) throws SQLException;
  }

  private Unhurried() {}

  /** Does it in the transaction under way. */
  public static void run(Connection connection, Work work) throws SQLException {
    int usual = connection.getNetworkTimeout();
    connection.setNetworkTimeout(Runnable::run, 0);
    try (Statement statement = connection.createStatement()) {
      statement.execute("set local lock_timeout = 0");
      work.with(connection);
    } finally {
      connection.setNetworkTimeout(Runnable::run, usual);
    }
  }
}
