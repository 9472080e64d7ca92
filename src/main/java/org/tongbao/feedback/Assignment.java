package org.tongbao.feedback;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.tongbao.shared.text.PersonalData;
import org.tongbao.shared.validation.PlainText;

/** To which unit a case goes, to whom in it, and with what instruction (批示). */
@Embeddable
public record Assignment(
    @NotBlank @Size(max = 200) @PlainText String unit,
    @Size(max = 100) @PlainText String handler,
    @Size(max = 2000) @PlainText String instruction) {

  Assignment masked() {
    return instruction == null
        ? this
        : new Assignment(unit, handler, PersonalData.masked(instruction));
  }
}
