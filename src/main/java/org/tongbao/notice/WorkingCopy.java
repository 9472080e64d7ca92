package org.tongbao.notice;

/** A notice as publication needs it: what it says, and who said so last. */
public record WorkingCopy(NoticeView notice, String lastEditedBy) {}
