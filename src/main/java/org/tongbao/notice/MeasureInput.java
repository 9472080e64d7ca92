package org.tongbao.notice;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.tongbao.shared.validation.PlainText;

/** A measure as staff send it; {@code id} and {@code position} as in a section. */
@JsonIgnoreProperties({"noticeId", "issueId", "version", "createdAt", "updatedAt"})
public record MeasureInput(
    UUID id,
    @Min(1) Integer position,
    @Size(max = 100) @PlainText String marker,
    @NotBlank @Size(max = 20000) @PlainText String text,
    Boolean startsParagraph,
    MeasureType type,
    @Valid Responsibility responsibility,
    @Valid Deadline deadline,
    Completion completion,
    boolean sustained,
    @Valid Disclosure disclosure)
    implements Printable.Measure {

  public MeasureInput {
    startsParagraph = startsParagraph == null || startsParagraph;
    completion = completion == null ? Completion.NOT_DONE : completion;
    disclosure = disclosure == null ? Disclosure.OPEN : disclosure;
  }

  Attainment attainment() {
    return new Attainment(completion, sustained);
  }
}
