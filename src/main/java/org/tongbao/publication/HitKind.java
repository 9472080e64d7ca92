package org.tongbao.publication;

import java.util.Locale;

/** What is found. */
public enum HitKind {
  NOTICE,
  ISSUE,
  MEASURE;

  /** The column of its id, in every table that has one. */
  public String id() {
    return name().toLowerCase(Locale.ROOT) + "_id";
  }
}
