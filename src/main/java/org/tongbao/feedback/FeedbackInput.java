package org.tongbao.feedback;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongbao.shared.validation.PlainText;

/**
 * A submission as the public sends it; it is about a notice, a part of one, or an organisation.
 *
 * @param website a field that people do not see, and programs fill in
 * @param formToken what the form was given when it was loaded
 */
public record FeedbackInput(
    UUID noticeId,
    UUID issueId,
    UUID measureId,
    UUID organisationId,
    @NotNull FeedbackKind kind,
    OnlineChannel channel,
    @Size(max = 200) @PlainText String subject,
    @NotBlank @Size(max = 5000) @PlainText String content,
    @Valid SubmitterInput submitter,
    boolean consent,
    @Size(max = 2000) String website,
    @Size(max = 500) String formToken)
    implements SubmissionInput {

  public FeedbackInput {
    channel = channel == null ? OnlineChannel.WEB : channel;
    submitter = SubmitterInput.named(submitter);
  }

  @Override
  public Channel cameBy() {
    return channel.channel();
  }

  /** What idempotency keys are counted by: clients choose them without knowing of one another. */
  String keyScope() {
    return "feedback:"
        + Stream.of(noticeId, issueId, measureId, organisationId)
            .filter(Objects::nonNull)
            .findFirst()
            .map(UUID::toString)
            .orElse("");
  }

  /** What a submission that is sent twice has in common with itself. */
  String sameness() {
    return Stream.of(noticeId, issueId, measureId, organisationId, subject, content.strip())
        .map(String::valueOf)
        .collect(Collectors.joining("\n"));
  }
}
