package org.tongbao.notice;

/** The five grounds on which an issue or measure may be withheld (五种情形). */
public enum WithholdingReason {
  STATE_SECRET,
  CASE_PENDING,
  MEDIA_RISK,
  MASS_INCIDENT_RISK,
  MAJOR_SENSITIVE
}
