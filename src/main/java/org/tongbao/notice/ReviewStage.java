package org.tongbao.notice;

/** The three reviews (三审): 初审, 复审, 终审. */
public enum ReviewStage {
  FIRST,
  SECOND,
  FINAL
}
