package org.tongbao.importing;

/** Something in an imported text that an editor should look at, in the editor's language. */
public record DiagnosticView(
    DiagnosticCode code, int line, int column, String text, String message) {}
