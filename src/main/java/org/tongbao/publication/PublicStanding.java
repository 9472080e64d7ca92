package org.tongbao.publication;

import java.time.Instant;
import java.util.Set;

/**
 * What the public finds at a notice's address: a live revision, or word of its withdrawal.
 *
 * @param revision the revision that is live or was last
 * @param withdrawnAt null while it is live
 * @param removed the numbers of the revisions whose text was removed
 */
record PublicStanding(int revision, Instant withdrawnAt, String reason, Set<Integer> removed) {

  boolean isLive() {
    return withdrawnAt == null;
  }
}
