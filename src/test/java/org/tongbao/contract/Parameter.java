package org.tongbao.contract;

/**
 * A parameter of an operation.
 *
 * @param example a value that it may have; empty where the contract gives none
 */
record Parameter(String name, String in, boolean required, Place schema, String example) {

  static Parameter of(Place place) {
    Place parameter = place.resolved();
    return new Parameter(
        parameter.text("name"),
        parameter.text("in"),
        parameter.node().path("required").asBoolean(false),
        parameter.child("schema"),
        parameter.text("example"));
  }

  /** Whether nothing can be asked without it, and the contract shows how it looks. */
  boolean isShownAndNeeded() {
    return isQuery() && required && !example.isEmpty();
  }

  boolean isQuery() {
    return in.equals("query");
  }

  boolean isPath() {
    return in.equals("path");
  }

  boolean isHeader() {
    return in.equals("header");
  }
}
