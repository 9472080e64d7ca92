package org.tongbao.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.tongbao.publication.HitKind;
import org.tongbao.publication.PublishedTexts;
import org.tongbao.shared.words.SearchWords;

/**
 * Finds for the public lists what a search would: a notice by any of its passages, an issue by its
 * own and those of its measures.
 */
@ApplicationScoped
class PassageConditions implements PublishedTexts {

  /** Nothing is moved out of it, so that it is asked row by row until there are enough. */
  private static final String STAND_IN =
      "exists (select 1 from passages p where %s and %s offset 0)";

  private static final String FOUND =
      "select distinct p.published_at, p.%s from passages p where %s";

  @Override
  public String standIn(SearchWords words, HitKind kind, String row) {
    return STAND_IN.formatted(of(kind, row), words.standIn("p"));
  }

  /** Rank by rank, as the indexes have them. */
  @Override
  public String found(SearchWords words, HitKind kind) {
    String anyRank =
        Arrays.stream(Spot.values())
            .filter(spot -> spot.kind().compareTo(kind) >= 0)
            .map(spot -> "p.rank = %d and %s".formatted(spot.rank(), words.standIn("p")))
            .collect(Collectors.joining(" or "));
    return FOUND.formatted(kind.id(), anyRank);
  }

  private static String of(HitKind kind, String row) {
    String same = "p.%1$s = %2$s.%1$s";
    String itself = same.formatted(kind.id(), row);
    return kind == HitKind.MEASURE
        ? same.formatted(HitKind.ISSUE.id(), row) + " and " + itself // as the index has them
        : itself;
  }
}
