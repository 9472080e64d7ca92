package org.tongbao.contract;

/** A parameter of an operation. */
record Parameter(String name, String in, boolean required, Place schema) {

  static Parameter of(Place place) {
    Place parameter = place.resolved();
    return new Parameter(
        parameter.text("name"),
        parameter.text("in"),
        parameter.node().path("required").asBoolean(false),
        parameter.child("schema"));
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
