package org.tongbao.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class RevisionNoteTest {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final Instant LATE = Instant.parse("2026-03-18T16:30:00Z");

  @Test
  void aCorrectionAndAnUpdateAreToldApart() {
    assertThat(note(RevisionKind.CORRECTION, 2).label()).isEqualTo("更正说明");
    assertThat(note(RevisionKind.UPDATE, 3).label()).isEqualTo("版本说明");
  }

  @Test
  void theDayIsThatOfTheOffice() {
    assertThat(note(RevisionKind.UPDATE, 2).printedDay()).isEqualTo("2026年3月19日");
  }

  @Test
  void aFirstRevisionAndAPreviewHaveNone() {
    assertThat(note(RevisionKind.FIRST, 1)).isNull();
    assertThat(RevisionNote.of(null, SHANGHAI)).isNull();
  }

  private static RevisionNote note(RevisionKind kind, int number) {
    return RevisionNote.of(new RevisionMark(number, kind, "说明", LATE, "00"), SHANGHAI);
  }
}
