package org.tongbao;

import io.quarkus.runtime.QuarkusBindException;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.ConfigValidationException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
import org.tongbao.shared.config.StartFailure;
import org.tongbao.shared.problem.DatabaseOutage;

/** Says in one line what an operator can do about a start that failed. */
final class StartReport {

  private static final int DEEPEST = 30;

  private StartReport() {}

  /** The line; empty where nothing is known but the failure itself. */
  static Optional<String> of(Throwable failure) {
    return causes(failure).flatMap(cause -> known(cause).stream()).findFirst();
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(DEEPEST);
  }

  private static Optional<String> known(Throwable cause) {
    if (cause instanceof StartFailure) {
      return Optional.of(cause.getMessage());
    }
    if (cause instanceof QuarkusBindException taken) {
      return Optional.of(
          "Port %d of %s cannot be used; another program may have it. Stop that, or set QUARKUS_HTTP_PORT to another."
              .formatted(taken.getPort(), taken.getHost()));
    }
    if (cause instanceof SQLException refused) {
      return database(refused);
    }
    if (cause instanceof FlywayException && cause.getCause() == null) {
      return Optional.of(
          "The database's tables cannot be brought up to date: "
              + oneLine(cause)
              + " Use the program that made them or a later one, or restore a backup.");
    }
    if (cause instanceof ConfigurationException || cause instanceof ConfigValidationException) {
      return Optional.of("The settings are wrong: " + oneLine(cause));
    }
    return Optional.empty();
  }

  /** By the codes of PostgreSQL (appendix A of its documentation). */
  private static Optional<String> database(SQLException refused) {
    String state = Optional.ofNullable(refused.getSQLState()).orElse("");
    String why = oneLine(refused);
    if (state.startsWith("28")) {
      return Optional.of(
          "The database does not let this server in (%s). Check QUARKUS_DATASOURCE_USERNAME and QUARKUS_DATASOURCE_PASSWORD."
              .formatted(why));
    }
    if (state.equals("3D000")) {
      return Optional.of(
          "There is no such database (%s). Create it, or correct QUARKUS_DATASOURCE_JDBC_URL."
              .formatted(why));
    }
    if (state.equals("55P03")) {
      return Optional.of(
          "Something holds a table that is to be changed (%s). End it, or start again when it is done."
              .formatted(why));
    }
    if (DatabaseOutage.caused(refused)) {
      return Optional.of(
          "The database cannot be reached (%s). Start it, or correct QUARKUS_DATASOURCE_JDBC_URL."
              .formatted(why));
    }
    return Optional.empty();
  }

  private static String oneLine(Throwable cause) {
    return String.valueOf(cause.getMessage()).strip().replaceAll("\\s*\\R\\s*", "; ");
  }
}
