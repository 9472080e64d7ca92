package org.tongbao.publication;

/** What a revision keeps: both contents and the frozen statistics, as canonical JSON. */
record RevisionContent(String publicContent, String internalContent, String statistics) {}
