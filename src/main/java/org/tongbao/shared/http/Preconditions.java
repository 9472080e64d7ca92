package org.tongbao.shared.http;

import java.util.Arrays;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/** Entity tags of staff views and the preconditions on them (RFC 9110, section 13). */
public final class Preconditions {

  private Preconditions() {}

  /** The strong entity tag of a version. */
  public static String etag(long version) {
    return "\"" + version + "\"";
  }

  /**
   * Demands that the caller has seen the present version.
   *
   * @throws Problem 428 without If-Match, 412 with the present ETag when it names another version
   */
  public static void require(String ifMatch, long version) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new Problem(ProblemType.PRECONDITION_REQUIRED);
    }
    honour(ifMatch, version);
  }

  /**
   * Heeds If-Match where it is given.
   *
   * @throws Problem 412 with the present ETag when it names another version
   */
  public static void honour(String ifMatch, long version) {
    if (ifMatch != null && !ifMatch.isBlank() && !matches(ifMatch, etag(version))) {
      throw new Problem(ProblemType.STALE_VERSION).header("ETag", etag(version));
    }
  }

  private static boolean matches(String ifMatch, String etag) {
    return Arrays.stream(ifMatch.split(","))
        .map(String::strip)
        .anyMatch(tag -> tag.equals("*") || tag.equals(etag));
  }
}
