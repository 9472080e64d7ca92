package org.tongbao.notice;

/** Whether one audience does not get to see an issue or measure, and on which ground. */
public record Withholding(boolean withheld, WithholdingReason reason) {

  static final Withholding NONE = new Withholding(false, null);
}
