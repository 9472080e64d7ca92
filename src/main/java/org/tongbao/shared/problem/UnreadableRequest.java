package org.tongbao.shared.problem;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * Tells failures to read a request, which Quarkus REST gives no status, from failures of our own. A
 * body that breaks off is one, and any that one of the readers was the first to throw.
 */
final class UnreadableRequest {

  private static final Map<String, ProblemType> READERS =
      Map.of(
          "java.net.URLDecoder", // the fields of a form
          ProblemType.MALFORMED_REQUEST,
          "org.jboss.resteasy.reactive.common.headers.MediaTypeHeaderDelegate",
          ProblemType.UNSUPPORTED_MEDIA_TYPE);

  private UnreadableRequest() {}

  /** What to answer; empty when the failure is another. */
  static Optional<ProblemType> caused(Throwable failure) {
    if (failure instanceof IOException) {
      return Optional.of(ProblemType.MALFORMED_REQUEST);
    }
    StackTraceElement[] frames = failure.getStackTrace();
    return failure instanceof IllegalArgumentException && frames.length > 0
        ? Optional.ofNullable(READERS.get(frames[0].getClassName()))
        : Optional.empty();
  }
}
