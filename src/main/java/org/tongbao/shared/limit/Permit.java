package org.tongbao.shared.limit;

import io.github.bucket4j.Bucket;
import java.util.List;
import java.util.Map;

/** What someone has taken of their limits. */
public final class Permit {

  private final List<Bucket> taken;
  private final List<Standing> standings;

  Permit(List<Bucket> taken, List<Standing> standings) {
    this.taken = List.copyOf(taken);
    this.standings = List.copyOf(standings);
  }

  /** As if it had not been taken. */
  public void giveBack() {
    taken.forEach(bucket -> bucket.addTokens(1));
  }

  /** The headers of an answer that tell what is left; none where nothing is limited. */
  public Map<String, String> headers() {
    return Standing.headers(
        standings.stream().filter(standing -> standing.limit().told()).toList());
  }
}
