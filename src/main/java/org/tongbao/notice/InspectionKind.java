package org.tongbao.notice;

/** Kinds of inspection: 常规, 专项, 回头看, 机动, 交叉, 提级, 延伸. */
public enum InspectionKind {
  ROUTINE,
  SPECIAL,
  LOOK_BACK,
  MOBILE,
  CROSS,
  ELEVATED,
  EXTENDED
}
