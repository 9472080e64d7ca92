package org.tongbao.checking;

/** A finding in the reader's language, with a JSON Pointer into the staff's view of the notice. */
public record FindingView(FindingCode code, Severity severity, String pointer, String message) {}
