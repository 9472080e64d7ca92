package org.tongbao;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.tongbao.browser.Site;
import org.tongbao.embedded.EmbeddedPostgres;
import org.tongbao.embedded.Settings;
import org.tongbao.embedded.Trees;

/**
 * A fresh PostgreSQL for each run of the tests, shared by all of them: the annotation here stands
 * for every class with {@code @QuarkusTest} or {@code @QuarkusIntegrationTest}.
 */
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
public final class TestDatabase implements QuarkusTestResourceLifecycleManager {

  /** Unpacked once for all runs. */
  public static final Path BINARIES = Path.of("target", "postgresql-bin");

  private Path directory;
  private EmbeddedPostgres postgres;

  @Override
  public Map<String, String> start() {
    try {
      directory =
          Files.createTempDirectory(Files.createDirectories(Path.of("target")), "database-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    postgres = new EmbeddedPostgres(Settings.fleeting(directory, BINARIES));
    postgres.start();
    Map<String, String> settings = new HashMap<>(postgres.datasource());
    settings.put("tongbao.data-dir", directory.toString());
    settings.put(
        "quarkus.http.cors.origins", "https://console.example.org,/http://127[.]0[.]0[.]1:[0-9]+/");
    settings.put("tongbao.admin.password", "correct-horse-battery");
    settings.put("tongbao.intake.return-to", "https://site.example/feedback," + Site.address());
    return settings;
  }

  @Override
  public void stop() {
    if (postgres == null) {
      return;
    }
    postgres.close();
    try {
      Trees.delete(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
