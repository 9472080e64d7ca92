package org.tongbao.intake;

import java.util.concurrent.atomic.AtomicInteger;

/** Addresses from which no test has sent anything yet. */
final class Addresses {

  private static final int OCTET = 256;

  private static final AtomicInteger LAST = new AtomicInteger();

  private Addresses() {}

  /** Of the network for benchmarks (RFC 2544). */
  static String next() {
    int number = number();
    return "198.18." + number / OCTET + "." + number % OCTET;
  }

  static int number() {
    return LAST.incrementAndGet();
  }
}
