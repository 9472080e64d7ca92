package org.tongbao.shared.problem;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Tells a database that is away, or too busy, from one that says no. */
public final class DatabaseOutage {

  private static final Logger LOG = Logger.getLogger(DatabaseOutage.class);

  private DatabaseOutage() {}

  /** Does work that comes again by itself; while the database is away it is left for later. */
  public static void sitOut(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      if (!caused(e)) {
        throw e;
      }
      LOG.debugf("database away: %s", summary(e));
    }
  }

  /** Whether the failure goes back to the state of the database, so that it helps to come again. */
  public static boolean caused(Throwable failure) {
    return sqlException(failure).map(DatabaseOutage::isOutage).orElse(false);
  }

  /** The SQL state and the kind of failure, free of data. */
  public static String summary(Throwable failure) {
    return sqlException(failure)
        .map(e -> e.getClass().getSimpleName() + " " + e.getSQLState())
        .orElse("unknown");
  }

  /**
   * Class 08: connection; 57: operator intervention; 53: resources; 25006: read-only standby;
   * 55P03: a lock that is held for long; 40: a transaction given up for another's sake.
   */
  private static boolean isOutage(SQLException e) {
    String state = e.getSQLState();
    if (state == null) {
      return e.getMessage() != null && e.getMessage().contains("cquisition timeout");
    }
    return state.startsWith("08")
        || state.startsWith("57")
        || state.startsWith("53")
        || state.startsWith("40")
        || state.equals("25006")
        || state.equals("55P03")
        || state.equals("3D000")
        || state.equals("55000");
  }

  private static Optional<SQLException> sqlException(Throwable failure) {
    return Stream.iterate(failure, t -> t != null, Throwable::getCause)
        .limit(20)
        .filter(SQLException.class::isInstance)
        .map(SQLException.class::cast)
        .findFirst();
  }
}
