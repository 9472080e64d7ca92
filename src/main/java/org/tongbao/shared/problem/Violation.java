package org.tongbao.shared.problem;

/** What is wrong with one field or parameter, and where it is; never the value itself. */
public record Violation(String pointer, String message) {}
