package org.tongbao.publication;

import java.util.UUID;

/** A notice was taken back; told within the transaction that does it. */
public record NoticeWithdrawn(UUID noticeId) {}
