package org.tongbao.notice;

import java.time.Instant;

/**
 * Where a notice stands with the public.
 *
 * @param hasUnpublishedChanges whether the working copy differs from the live revision
 */
public record PublicationView(
    PublicationState state,
    Integer currentRevision,
    Instant publishAt,
    boolean hasUnpublishedChanges) {}
