package org.tongbao.feedback;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.tongbao.shared.validation.PlainText;

/** A submission as the public sends it; it is about a notice, a part of one, or an organisation. */
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
    boolean consent) {

  public FeedbackInput {
    channel = channel == null ? OnlineChannel.WEB : channel;
    submitter = submitter == null || submitter.isAnonymous() ? null : submitter;
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
}
