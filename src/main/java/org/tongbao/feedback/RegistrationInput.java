package org.tongbao.feedback;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.tongbao.shared.validation.PlainText;

/**
 * A submission that staff put down: a call, a letter, an e-mail, a visit.
 *
 * @param receivedOn null: today
 */
public record RegistrationInput(
    UUID noticeId,
    UUID issueId,
    UUID measureId,
    UUID organisationId,
    @NotNull FeedbackKind kind,
    @NotNull Channel channel,
    LocalDate receivedOn,
    @Size(max = 200) @PlainText String subject,
    @NotBlank @Size(max = 5000) @PlainText String content,
    @Valid SubmitterInput submitter,
    boolean consent)
    implements SubmissionInput {

  public RegistrationInput {
    submitter = SubmitterInput.named(submitter);
  }

  @Override
  public Channel cameBy() {
    return channel;
  }
}
