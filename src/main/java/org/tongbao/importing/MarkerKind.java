package org.tongbao.importing;

/** Kinds of printed number, from the outermost inwards as official documents use them. */
enum MarkerKind {
  /** 一、 */
  CHINESE(10),
  /** （一） */
  BRACKETED_CHINESE(20),
  /** 问题一： */
  PROBLEM(30),
  /** 1、 or 1. */
  ARABIC(40),
  /** （1） */
  BRACKETED_ARABIC(50),
  /** 1） */
  ARABIC_BRACKET(60),
  /** ① */
  CIRCLED(70),
  /** 一是 */
  SERIAL(80),
  /** 第一， */
  ORDINAL(90);

  private final int rank;

  MarkerKind(int rank) {
    this.rank = rank;
  }

  /** Smaller means further out. */
  int rank() {
    return rank;
  }

  /** Whether it opens a part of a notice, rather than a measure inside one. */
  boolean isOutline() {
    return this != SERIAL && this != ORDINAL;
  }

  /** Whether it cannot be taken for a number of the sentence: （1）, ①. */
  boolean isEnclosed() {
    return this == BRACKETED_ARABIC || this == CIRCLED;
  }

  boolean opensSection() {
    return this == CHINESE || this == BRACKETED_CHINESE;
  }
}
