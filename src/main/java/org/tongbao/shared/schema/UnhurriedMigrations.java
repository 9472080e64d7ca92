package org.tongbao.shared.schema;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * A statement of a migration may take as long as a large database needs. Its locks may not: while
 * it waits for one, everyone else waits behind it.
 */
@Singleton
class UnhurriedMigrations implements FlywayConfigurationCustomizer {

  @Override
  public void customize(FluentConfiguration configuration) {
    configuration.callbacks(new Patience());
  }

  private static final class Patience implements Callback {

    private static final Set<Event> EVENTS =
        EnumSet.of(
            Event.BEFORE_EACH_MIGRATE, Event.AFTER_EACH_MIGRATE, Event.AFTER_EACH_MIGRATE_ERROR);

    private int usual;

    @Override
    public boolean supports(Event event, Context context) {
      return EVENTS.contains(event);
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
      return true;
    }

    @Override
    public void handle(Event event, Context context) {
      try {
        var connection = context.getConnection();
        if (event == Event.BEFORE_EACH_MIGRATE) {
          usual = connection.getNetworkTimeout();
          connection.setNetworkTimeout(Runnable::run, 0);
        } else {
          connection.setNetworkTimeout(Runnable::run, usual);
        }
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public String getCallbackName() {
      return "patience";
    }
  }
}
