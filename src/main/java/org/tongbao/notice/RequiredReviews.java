package org.tongbao.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tongbao.shared.config.TongbaoConfig;

/** The reviews that a notice passes before it is published, in order; there may be none. */
@ApplicationScoped
public class RequiredReviews {

  private static final String NONE = "none";

  private final List<ReviewStage> stages;

  /**
   * Reads the configuration.
   *
   * @throws IllegalArgumentException when it names something that is no review
   */
  RequiredReviews(TongbaoConfig config) {
    List<String> names = config.review().stages();
    stages =
        names.equals(List.of(NONE)) ? List.of() : names.stream().map(RequiredReviews::of).toList();
  }

  public List<ReviewStage> stages() {
    return stages;
  }

  /** The review that follows a number of approvals; empty when all are given. */
  public Optional<ReviewStage> after(int approvals) {
    return stages.stream().skip(approvals).findFirst();
  }

  /** Their names as messages print them. */
  public String names() {
    return stages.stream().map(ReviewStage::name).collect(Collectors.joining(", "));
  }

  private static ReviewStage of(String name) {
    try {
      return ReviewStage.valueOf(name);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "tongbao.review.stages takes none, or FIRST, SECOND, FINAL; not " + name, e);
    }
  }
}
