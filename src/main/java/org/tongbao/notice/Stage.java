package org.tongbao.notice;

/** How far the working copy has come on its way to publication. */
public enum Stage {
  DRAFT,
  IN_REVIEW,
  APPROVED
}
