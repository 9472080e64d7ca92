package org.tongbao.notice;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.tongbao.shared.validation.PlainText;

/** An issue as staff send it; {@code id}, {@code position} and absent lists as in a section. */
@JsonIgnoreProperties({"noticeId", "sectionId", "version", "createdAt", "updatedAt"})
public record IssueInput(
    UUID id,
    @Min(1) Integer position,
    @Size(max = 100) @PlainText String marker,
    @NotBlank @Size(max = 2000) @PlainText String title,
    boolean runIn,
    @Size(max = 20000) @PlainText String statement,
    @Size(max = 20000) @PlainText String cause,
    @Size(max = 20000) @PlainText String goal,
    @Size(max = 20000) @PlainText String result,
    @Valid Responsibility responsibility,
    @Valid Deadline deadline,
    Completion completion,
    boolean sustained,
    Boolean withinConcentratedPeriod,
    @Valid Disclosure disclosure,
    UUID carriedForwardFrom,
    @Size(max = 1000) List<@NotNull @Valid MeasureInput> measures)
    implements Printable.Issue {

  public IssueInput {
    completion = completion == null ? Completion.NOT_DONE : completion;
    disclosure = disclosure == null ? Disclosure.OPEN : disclosure;
  }

  Attainment attainment() {
    return new Attainment(completion, sustained);
  }
}
