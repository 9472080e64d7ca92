package org.tongbao.intake;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tongbao.shared.config.TongbaoConfig;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/** Where the operator lets plain forms lead their senders; never anywhere else. */
@Startup // what is set wrong is said at once
@ApplicationScoped
class ReturnAddresses {

  private final List<WebAddress> allowed;

  ReturnAddresses(TongbaoConfig config) {
    allowed = config.intake().returnTo().orElse(List.of()).stream().map(this::setting).toList();
  }

  /**
   * The address, when it is an allowed one.
   *
   * @throws Problem 422 at {@code /returnTo}
   */
  WebAddress allowed(String text) {
    return WebAddress.read(text)
        .filter(address -> allowed.stream().anyMatch(prefix -> prefix.covers(address)))
        .orElseThrow(
            () ->
                new Problem(ProblemType.INVALID_CONTENT).violation("/returnTo", "return-address"));
  }

  private WebAddress setting(String text) {
    return WebAddress.read(text)
        .filter(address -> address.query() == null && address.fragment() == null)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "tongbao.intake.return-to: "
                        + text
                        + " is neither an origin nor the beginning of addresses, such as"
                        + " https://www.example.org or https://www.example.org/feedback"));
  }
}
