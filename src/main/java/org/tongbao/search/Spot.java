package org.tongbao.search;

import java.util.Arrays;
import org.tongbao.publication.HitKind;

/** What kind of text it is in which words were found, and of what; the best first. */
enum Spot {
  TITLE(5, HitKind.NOTICE),
  ISSUER(4, HitKind.NOTICE),
  HEADING(3, HitKind.NOTICE),
  ISSUE_TITLE(2, HitKind.ISSUE),
  MEASURE(1, HitKind.MEASURE);

  private final int rank;
  private final HitKind kind;

  Spot(int rank, HitKind kind) {
    this.rank = rank;
    this.kind = kind;
  }

  static Spot ofRank(int rank) {
    return Arrays.stream(values()).filter(spot -> spot.rank == rank).findFirst().orElseThrow();
  }

  HitKind kind() {
    return kind;
  }

  /** By this hits are sorted, the highest first; the table of passages keeps it. */
  int rank() {
    return rank;
  }
}
