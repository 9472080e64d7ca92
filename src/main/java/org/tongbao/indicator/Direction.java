package org.tongbao.indicator;

import java.math.BigDecimal;

/** Which way a target is reached: by growth, or by decrease (化解债务). */
public enum Direction {
  AT_LEAST,
  AT_MOST;

  boolean isReached(BigDecimal actual, BigDecimal target) {
    int side = actual.compareTo(target);
    return this == AT_LEAST ? side >= 0 : side <= 0;
  }
}
