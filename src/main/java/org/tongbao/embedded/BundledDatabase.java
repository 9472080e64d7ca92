package org.tongbao.embedded;

import io.quarkus.runtime.ImageMode;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.SmallRyeConfig;
import java.nio.file.Path;
import java.util.Optional;
import org.tongbao.shared.config.StartFailure;

/** Decides whether the bundled PostgreSQL is needed. */
public final class BundledDatabase {

  private static final String URL = "quarkus.datasource.jdbc.url";

  // A constant in a native executable, so that nothing of the bundled PostgreSQL is built into it.
  private static final boolean NATIVE = ImageMode.current().isNativeImage();

  private BundledDatabase() {}

  /**
   * The bundled PostgreSQL, not yet started; empty when a JDBC URL is configured in any of the
   * places that Quarkus reads.
   *
   * @throws StartFailure in a native executable, which brings none
   */
  public static Optional<EmbeddedPostgres> unlessConfigured() {
    if (isSet(System.getProperty(URL)) || isSet(System.getenv("QUARKUS_DATASOURCE_JDBC_URL"))) {
      return Optional.empty();
    }
    SmallRyeConfig config = ConfigUtils.configBuilder().build();
    if (config.getOptionalValue(URL, String.class).isPresent()) {
      return Optional.empty();
    }
    if (NATIVE) {
      throw new StartFailure(
          "No database: QUARKUS_DATASOURCE_JDBC_URL is not set, and a native executable brings no"
              + " PostgreSQL of its own. Set the URL, or run the server on the JVM.");
    }
    Path directory =
        Path.of(config.getOptionalValue("tongbao.data-dir", String.class).orElse("./data"));
    return Optional.of(
        new EmbeddedPostgres(
            Settings.kept(
                directory, config.getOptionalValue("tongbao.embedded.port", Integer.class))));
  }

  private static boolean isSet(String value) {
    return value != null && !value.isBlank();
  }
}
