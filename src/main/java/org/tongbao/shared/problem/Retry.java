package org.tongbao.shared.problem;

/** Whether it helps to send a request again that met a problem. */
public enum Retry {
  /** No: the same request will not succeed. */
  NEVER,

  /** When the request itself has been changed. */
  AFTER_CHANGE,

  /** When something else has been done first, often by someone else; then the same will do. */
  AFTER_ACTION,

  /** The same again, after {@code Retry-After} or a few seconds. */
  LATER
}
