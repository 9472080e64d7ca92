package org.tongbao.docs;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.tongbao.shared.problem.ProblemType;
import org.tongbao.shared.problem.ProblemView;
import org.tongbao.shared.problem.Retry;

/**
 * A kind of problem, explained.
 *
 * @param description what it means
 * @param causes why it happens, the likeliest first
 * @param remedy what the client or its user is to do
 * @param sample a body that one may meet
 */
@RegisterForReflection
public record ProblemEntry(
    String type,
    String code,
    int status,
    String title,
    String description,
    List<String> causes,
    String remedy,
    Retry retry,
    ProblemView sample) {

  static ProblemEntry of(ProblemType type, DocWords words, ProblemView sample) {
    return new ProblemEntry(
        type.address(),
        type.slug(),
        type.status(),
        words.title(type),
        words.of(type.slug() + ".meaning"),
        words.list(type.slug() + ".cause."),
        words.of(type.slug() + ".remedy"),
        type.retry(),
        sample);
  }
}
