package org.tongbao.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.tongbao.feedback.FeedbackInput;
import org.tongbao.shared.config.IntakeConfig;
import org.tongbao.shared.config.TongbaoConfig;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/**
 * Finds what programs send rather than people. They are not told; the note that is given is for
 * staff, who read Chinese as the product does.
 */
@ApplicationScoped
class Suspicions {

  private final FormTokens tokens;
  private final BlockedTerms blocked;
  private final IntakeConfig config;

  Suspicions(FormTokens tokens, BlockedTerms blocked, TongbaoConfig config) {
    this.tokens = tokens;
    this.blocked = blocked;
    this.config = config.intake();
  }

  /**
   * Why a submission should be put aside.
   *
   * @throws Problem 422 for a form token that is forged, expired, or missing though it is required
   */
  Optional<String> about(FeedbackInput input) {
    Optional<Duration> age = age(input.formToken());
    if (input.website() != null && !input.website().isBlank()) {
      return Optional.of("自动隔离：填写了隐藏字段 website");
    }
    if (age.filter(taken -> taken.compareTo(config.minFillTime()) < 0).isPresent()) {
      return Optional.of("自动隔离：填写用时不足 " + config.minFillTime().toSeconds() + " 秒");
    }
    return blocked
        .in(input.subject() == null ? "" : input.subject(), input.content())
        .map(term -> "自动隔离：含屏蔽词“" + term + "”");
  }

  private Optional<Duration> age(String token) {
    if (token == null && !config.formToken().required()) {
      return Optional.empty();
    }
    Optional<Duration> age = Optional.ofNullable(token).flatMap(tokens::age);
    if (age.isEmpty()) {
      throw new Problem(ProblemType.INVALID_CONTENT).violation("/formToken", "form-token");
    }
    return age;
  }
}
