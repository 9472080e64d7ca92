package org.tongbao.publication;

import java.util.UUID;

/** What the public finds at a notice's address has changed. */
record PublicationChanged(UUID noticeId) {}
