package org.tongbao.importing;

/** A printed number at some place; its length includes the separator and the spaces behind it. */
record Marker(MarkerKind kind, int number, int length) {

  /** Longer ones would be mostly spaces. */
  private static final int LONGEST = 100;

  Marker {
    length = Math.min(length, LONGEST);
  }

  boolean isFollowedBy(Marker next) {
    return next != null && next.kind == kind && next.number == number + 1;
  }
}
