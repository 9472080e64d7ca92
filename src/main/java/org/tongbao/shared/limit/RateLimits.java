package org.tongbao.shared.limit;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.tongbao.shared.config.TongbaoConfig;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/** Lets through as many as the limits allow, whichever way they are kept. */
@ApplicationScoped
public class RateLimits {

  private final Buckets buckets;
  private final boolean enabled;

  RateLimits(Buckets buckets, TongbaoConfig config) {
    this.buckets = buckets;
    this.enabled = config.intake().limits().enabled();
  }

  /**
   * Takes one from each limit, or from none.
   *
   * @return what was taken, to be given back where it should cost nothing
   * @throws Problem 429 with the seconds to wait
   */
  public Permit take(List<Limit> limits) {
    List<Bucket> taken = new ArrayList<>();
    List<Standing> standings = new ArrayList<>();
    for (Limit limit : enabled ? limits : List.<Limit>of()) {
      Bucket bucket = buckets.of(limit);
      ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
      Standing standing = Standing.of(limit, probe);
      if (!probe.isConsumed()) {
        new Permit(taken, List.of()).giveBack();
        throw refusal(standing);
      }
      taken.add(bucket);
      standings.add(standing);
    }
    return new Permit(taken, standings);
  }

  private static Problem refusal(Standing standing) {
    Problem problem =
        new Problem(ProblemType.RATE_LIMITED, Long.toString(standing.seconds()))
            .header("Retry-After", Long.toString(standing.seconds()));
    Standing.headers(List.of(standing)).forEach(problem::header);
    return problem;
  }
}
