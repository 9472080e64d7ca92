package org.tongbao.notice;

import java.time.Instant;

/**
 * Where a notice stands with the public.
 *
 * @param publishAt when the next revision goes live, the first or a later one; null: none is
 *     scheduled
 * @param hasUnpublishedChanges whether the working copy differs from the live revision
 */
public record PublicationView(
    PublicationState state,
    Integer currentRevision,
    Instant publishAt,
    boolean hasUnpublishedChanges) {

  /** Whether a revision is to go live at a time that was set. */
  public boolean scheduled() {
    return publishAt != null;
  }
}
