package org.tongbao.notice;

/** Types of measure: 建章立制, 挽回损失, 追责问责, 举一反三, 专项整治, other. */
public enum MeasureType {
  INSTITUTION_BUILDING,
  RECOVERY,
  ACCOUNTABILITY,
  GENERALISATION,
  CAMPAIGN,
  OTHER
}
