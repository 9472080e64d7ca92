package org.tongbao.checking;

import java.util.Set;
import java.util.UUID;

/** A text that some readers of a notice get to see, and where it stands. */
record TextPart(Place place, String text) {

  private static final Set<String> ACCOUNT = Set.of("opening", "closing", "body");

  /** Whether it belongs to the account around the issues, where totals stand. */
  boolean isAccount() {
    return ACCOUNT.contains(place.list());
  }

  /** Whether it stands around the sections: in the head, the opening, the closing or the tail. */
  boolean isAround(UUID noticeId) {
    return place.owner().equals(noticeId);
  }
}
