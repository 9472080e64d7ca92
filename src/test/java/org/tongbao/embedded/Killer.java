package org.tongbao.embedded;

import java.io.IOException;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** Kills nodes at random moments, also while they start, and starts them again. */
final class Killer {

  private static final int LONGEST_PAUSE_MILLIS = 3000;

  /** Of so many times, all die at once the one time. */
  private static final int ONE_IN = 8;

  private final Fleet fleet;
  private final Random random;
  private int kills;

  Killer(Fleet fleet, long seed) {
    this.fleet = fleet;
    this.random = new Random(seed);
  }

  /** Kills at least so many times, and leaves all of them running. */
  void kill(int times) throws IOException, InterruptedException {
    while (kills < times) {
      int victim = random.nextInt(fleet.size());
      // so that some work is done between; the victim itself may still be starting
      fleet.node((victim + 1) % fleet.size()).awaitReady();
      TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_PAUSE_MILLIS));
      boolean all = random.nextInt(ONE_IN) == 0;
      for (int number = 0; number < fleet.size(); number++) {
        if (all || number == victim) {
          fleet.node(number).kill();
          kills++;
        }
      }
      for (int number = 0; number < fleet.size(); number++) {
        if (all || number == victim) {
          fleet.start(number);
        }
      }
    }
    fleet.awaitReady();
  }

  int kills() {
    return kills;
  }
}
