package org.tongbao.publication;

import java.time.LocalDate;
import java.time.ZoneId;
import org.tongbao.notice.OfficialLayout;

/**
 * What stands under a revision that took the place of another: that it did, when, and why.
 *
 * @param text null where nothing was said
 */
public record RevisionNote(String label, int number, LocalDate day, String text) {

  /** The note of a revision; null for a first one, and for what is no revision. */
  static RevisionNote of(RevisionMark mark, ZoneId zone) {
    if (mark == null || mark.number() < 2) {
      return null;
    }
    return new RevisionNote(
        mark.kind() == RevisionKind.CORRECTION ? "更正说明" : "版本说明",
        mark.number(),
        LocalDate.ofInstant(mark.publishedAt(), zone),
        mark.changeNote());
  }

  /** The day as official documents print it. */
  public String printedDay() {
    return OfficialLayout.chineseDate(day);
  }
}
