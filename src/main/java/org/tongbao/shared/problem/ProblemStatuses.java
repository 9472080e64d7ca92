package org.tongbao.shared.problem;

import java.util.Optional;

/** Which problem a bare status of the HTTP layer stands for. */
final class ProblemStatuses {

  private ProblemStatuses() {}

  static Optional<ProblemType> of(int status) {
    return Optional.ofNullable(
        switch (status) {
          case 400 -> ProblemType.MALFORMED_REQUEST;
          case 401 -> ProblemType.UNAUTHENTICATED;
          case 403 -> ProblemType.FORBIDDEN;
          case 406 -> ProblemType.NOT_ACCEPTABLE;
          case 413 -> ProblemType.CONTENT_TOO_LARGE;
          case 415 -> ProblemType.UNSUPPORTED_MEDIA_TYPE;
          default -> null;
        });
  }
}
