package org.tongbao.checking;

/** Whether a finding blocks review and publication. */
public enum Severity {
  /** It does: it must be mended. */
  ERROR,
  /** It does not: someone should look at it. */
  WARNING
}
