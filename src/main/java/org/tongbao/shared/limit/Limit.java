package org.tongbao.shared.limit;

import java.util.List;
import java.util.stream.Stream;
import org.tongbao.shared.config.Rate;

/**
 * How many of a kind someone may have in a while.
 *
 * @param kind what is counted, in lower-case words with hyphens; a part of the policy's name
 * @param who whose they are; kept only as a keyed digest
 * @param told whether answers tell how many are left; not where that says something of others
 */
public record Limit(String kind, String who, Rate rate, boolean told) {

  /** Limits of which answers tell. */
  public static Stream<Limit> of(String kind, String who, List<Rate> rates) {
    return rates.stream().map(rate -> new Limit(kind, who, rate, true));
  }

  /** Limits of which only a refusal tells. */
  public static Stream<Limit> untold(String kind, String who, List<Rate> rates) {
    return rates.stream().map(rate -> new Limit(kind, who, rate, false));
  }

  /** The name of the policy, such as {@code address-600}: by what, and in how many seconds. */
  String policy() {
    return kind + '-' + seconds();
  }

  long seconds() {
    return rate.within().toSeconds();
  }
}
