package org.tongbao.notice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** The rate of what is done. */
public final class Percent {

  private Percent() {}

  /** Done in a hundred of all, half up; empty where there is nothing to count. */
  public static Optional<BigDecimal> of(int done, int all, int decimals) {
    return all == 0
        ? Optional.empty()
        : Optional.of(
            new BigDecimal(done)
                .movePointRight(2)
                .divide(new BigDecimal(all), decimals, RoundingMode.HALF_UP));
  }
}
