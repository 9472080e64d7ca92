package org.tongbao.intake;

import java.util.List;
import org.tongbao.feedback.FeedbackKind;

/**
 * A form that is ready to be filled in.
 *
 * @param target the field that names what it is about, such as {@code noticeId}
 * @param about the title of the notice or the name of the organisation
 * @param idempotencyKey so that sending twice makes one case
 * @param formToken proof of when it was loaded
 */
public record ContactForm(
    String target,
    String targetId,
    String about,
    String idempotencyKey,
    String formToken,
    String privacyNotice) {

  /** In the order in which they are offered. */
  public List<FeedbackKind> kinds() {
    return List.of(FeedbackKind.values());
  }
}
