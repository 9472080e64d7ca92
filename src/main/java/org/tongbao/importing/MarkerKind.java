package org.tongbao.importing;

/** Kinds of printed number, from the outermost inwards as official documents use them. */
enum MarkerKind {
  /** 一、 */
  CHINESE(0),
  /** （一） */
  BRACKETED_CHINESE(10),
  /** 问题一： */
  PROBLEM(20),
  /** 1、 or 1. */
  ARABIC(30),
  /** （1） */
  BRACKETED_ARABIC(40),
  /** 1） */
  ARABIC_BRACKET(50),
  /** ① */
  CIRCLED(60),
  /** 一是 */
  SERIAL(70),
  /** 第一， */
  ORDINAL(80);

  private final int rank;

  MarkerKind(int rank) {
    this.rank = rank;
  }

  /** How far inside it usually stands; what is found in a text may lie in between. */
  int rank() {
    return rank;
  }

  /** Whether it opens a part of a notice, rather than a measure inside one. */
  boolean isOutline() {
    return this != SERIAL && this != ORDINAL;
  }

  boolean opensSection() {
    return this == CHINESE || this == BRACKETED_CHINESE;
  }
}
