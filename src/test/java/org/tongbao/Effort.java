package org.tongbao;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/** How much work a computation is, whatever else the machine has to do meanwhile. */
public final class Effort {

  private static final Duration MOST = Duration.ofSeconds(5);

  private Effort() {}

  /** Demands that a computation takes no more of the processor than what grows with its input. */
  public static void isSmall(Runnable computation) {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    computation.run();
    long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    assertThat(Duration.ofNanos(nanos)).isLessThan(MOST);
  }
}
