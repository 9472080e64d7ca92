package org.tongbao.embedded;

/** What a writer does again and again. */
interface Work {

  /** Does it once; what it returns from, was acknowledged. */
  void once() throws InterruptedException;
}
