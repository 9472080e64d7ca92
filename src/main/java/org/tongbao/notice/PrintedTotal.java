package org.tongbao.notice;

/** A total that a text states: its number, the paragraph in which it stands, and where in it. */
public record PrintedTotal(TotalKind kind, int number, int paragraph, int offset) {}
