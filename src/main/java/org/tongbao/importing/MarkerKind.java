package org.tongbao.importing;

/** Kinds of printed number, from the outermost inwards as official documents use them. */
enum MarkerKind {
  /** 一、 */
  CHINESE,
  /** （一） */
  BRACKETED_CHINESE,
  /** 问题一： */
  PROBLEM,
  /** 1、 or 1. */
  ARABIC,
  /** （1） */
  BRACKETED_ARABIC,
  /** 1） */
  ARABIC_BRACKET,
  /** ① */
  CIRCLED,
  /** 一是 */
  SERIAL,
  /** 第一， */
  ORDINAL;

  /** Whether it opens a part of a notice, rather than a measure inside one. */
  boolean isOutline() {
    return this != SERIAL && this != ORDINAL;
  }

  boolean opensSection() {
    return this == CHINESE || this == BRACKETED_CHINESE;
  }
}
