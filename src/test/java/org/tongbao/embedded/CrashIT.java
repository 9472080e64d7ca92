package org.tongbao.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What was acknowledged survives {@code kill -9} at any moment, and what is sent again is done
 * once: two server processes are killed again and again under 16 writers, then all is counted.
 * {@code -Dcrash.kills} and {@code -Dcrash.seed} set how often, and where chance begins.
 */
class CrashIT {

  private static final int KILLS = Integer.getInteger("crash.kills", 3);
  private static final long SEED = Long.getLong("crash.seed", System.nanoTime());

  @TempDir Path directory;

  @Test
  void whatWasAcknowledgedIsThereOnce() throws Exception {
    System.out.printf("crash: seed %d%n", SEED);
    try (Database database = Database.start(directory.resolve("database"));
        Fleet fleet =
            Fleet.start(
                directory,
                database,
                2,
                "TONGBAO_ADMIN_PASSWORD=" + Load.PASSWORD,
                // a long run outlives a token of the usual kind
                "TONGBAO_AUTH_TOKEN_LIFETIME=24h",
                "TONGBAO_INTAKE_LIMITS_ENABLED=false")) {
      Load load = Load.on(fleet);
      Killer killer = new Killer(fleet, SEED);
      try (Writers writers = Writers.begin(load.works())) {
        killer.kill(KILLS);
        writers.finish();
      }
      System.out.printf("crash: %d kills; %s%n", killer.kills(), load);
      assertThat(load.submissions()).isPositive();
      assertThat(load.publications()).isPositive();
      new Tally(database).expect(load, fleet);
    }
  }
}
