package org.tongbao.notice;

import java.util.UUID;

/** What a notice is called, without all that it says. */
public record NoticeHead(UUID id, long version, String title) {}
