package org.tongbao.importing;

/**
 * A remark on a place in the text as it was sent.
 *
 * @param line from 1
 * @param column from 1, in characters
 * @param text a short excerpt from there on
 */
public record Diagnostic(DiagnosticCode code, int line, int column, String text) {}
