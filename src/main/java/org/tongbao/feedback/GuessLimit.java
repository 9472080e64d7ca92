package org.tongbao.feedback;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.List;
import java.util.stream.Stream;
import org.tongbao.shared.config.IntakeConfig;
import org.tongbao.shared.config.TongbaoConfig;
import org.tongbao.shared.http.ClientNetwork;
import org.tongbao.shared.limit.Limit;
import org.tongbao.shared.limit.Permit;
import org.tongbao.shared.limit.RateLimits;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/**
 * Limits guesses of access codes, by who guesses and by tracking number, whether or not there is
 * such a number. Each call takes its permit first, so that of guesses sent all at once none beyond
 * the limit is looked at; what turns out to be no wrong guess gives it back.
 */
@GuessLimited
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE) // outside the transaction
class GuessLimit {

  private final RateLimits limits;
  private final ClientNetwork network;
  private final IntakeConfig.Limits config;

  GuessLimit(RateLimits limits, ClientNetwork network, TongbaoConfig config) {
    this.limits = limits;
    this.network = network;
    this.config = config.intake().limits();
  }

  @AroundInvoke
  Object limited(InvocationContext call) throws Exception {
    Permit permit = limits.take(limits(String.valueOf(call.getParameters()[0])));
    boolean wrong = false;
    try {
      return call.proceed();
    } catch (Problem problem) {
      wrong = problem.type() == ProblemType.NOT_FOUND;
      throw problem;
    } finally {
      if (!wrong) {
        permit.giveBack();
      }
    }
  }

  private List<Limit> limits(String trackingNumber) {
    return Stream.concat(
            Limit.of("guess-address", network.current(), config.guessesByAddress()),
            Limit.of("guess-number", trackingNumber, config.guessesByNumber()))
        .toList();
  }
}
