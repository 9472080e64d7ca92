package org.tongbao.shared.limit;

import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How a limit stands for someone.
 *
 * @param remaining how many are left
 * @param seconds until all are there again; of a refusal, until the next one is
 */
record Standing(Limit limit, long remaining, long seconds) {

  static Standing of(Limit limit, ConsumptionProbe probe) {
    long nanos =
        probe.isConsumed() ? probe.getNanosToWaitForReset() : probe.getNanosToWaitForRefill();
    return new Standing(limit, probe.getRemainingTokens(), roundedUp(Duration.ofNanos(nanos)));
  }

  /**
   * {@code RateLimit-Policy} and {@code RateLimit} as the IETF draft "RateLimit header fields for
   * HTTP" (draft-ietf-httpapi-ratelimit-headers) has them: lists of RFC 9651; none of none.
   */
  static Map<String, String> headers(List<Standing> standings) {
    Map<String, String> headers = new LinkedHashMap<>();
    if (!standings.isEmpty()) {
      headers.put("RateLimit-Policy", list(standings, Standing::policy));
      headers.put("RateLimit", list(standings, Standing::left));
    }
    return headers;
  }

  private static String list(List<Standing> standings, Function<Standing, String> item) {
    return standings.stream().map(item).collect(Collectors.joining(", "));
  }

  private String policy() {
    return "\"%s\";q=%d;w=%d".formatted(limit.policy(), limit.rate().count(), limit.seconds());
  }

  private String left() {
    return "\"%s\";r=%d;t=%d".formatted(limit.policy(), remaining, seconds);
  }

  private static long roundedUp(Duration wait) {
    return Math.max(1, wait.plusSeconds(1).minusNanos(1).toSeconds());
  }
}
