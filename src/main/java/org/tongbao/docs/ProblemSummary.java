package org.tongbao.docs;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.tongbao.shared.problem.ProblemType;
import org.tongbao.shared.problem.Retry;

/** A kind of problem in the list of all. */
@RegisterForReflection
public record ProblemSummary(
    String type, String code, int status, String title, String description, Retry retry) {

  static ProblemSummary of(ProblemType type, DocWords words) {
    return new ProblemSummary(
        type.address(),
        type.slug(),
        type.status(),
        words.title(type),
        words.of(type.slug() + ".meaning"),
        type.retry());
  }
}
