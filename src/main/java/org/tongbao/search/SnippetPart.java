package org.tongbao.search;

/**
 * A piece of a snippet: plain text, never markup.
 *
 * @param match whether it is what was sought
 */
public record SnippetPart(String text, boolean match) {}
