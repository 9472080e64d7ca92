package org.tongbao.shared.problem;

/** A parameter's value that is not of the type it should have. */
class UnreadableValue extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String value;

  UnreadableValue(String value) {
    super("unreadable");
    this.value = value;
  }

  /** What the client sent; only to find the parameter by, never to show. */
  String value() {
    return value;
  }
}
