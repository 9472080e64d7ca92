package org.tongbao.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Finds where measures begin inside a paragraph: at 一是, （1） and the like after a sentence end; at
 * 一是 inside a sentence only when 二是 follows at a sentence end.
 */
final class MeasureSplitter {

  private final List<MarkerHit> hits;
  private final Line line;
  private final Marker following;

  /** Where the last 二 of each kind stands at a sentence end. */
  private final Map<MarkerKind, Integer> lastSecond = new EnumMap<>(MarkerKind.class);

  private MeasureSplitter(Line line, boolean afterLabel, Marker following) {
    this.line = line;
    this.following = following;
    this.hits = MarkerHit.all(line, afterLabel);
    for (MarkerHit hit : hits) {
      if (hit.marker().number() == 2 && hit.endsSentence()) {
        lastSecond.put(hit.marker().kind(), hit.at());
      }
    }
  }

  /**
   * The offsets at which measures begin, in order.
   *
   * @param afterLabel whether the line follows a label such as 整改情况：
   * @param open the marker of the measure before, or null
   * @param following the marker at the start of the next line, or null
   */
  static List<Integer> cuts(Line line, boolean afterLabel, Marker open, Marker following) {
    return new MeasureSplitter(line, afterLabel, following).cuts(open);
  }

  private List<Integer> cuts(Marker open) {
    if (line.isMarked()) {
      return line.marker().isFollowedBy(following) ? List.of(0) : series(0, line.marker());
    }
    for (int i = 0; i < hits.size(); i++) {
      MarkerHit hit = hits.get(i);
      boolean goesOn = open != null && hit.endsSentence() && open.isFollowedBy(hit.marker());
      if (goesOn || (hit.marker().number() == 1 && begins(hit))) {
        return series(hit.at(), hit.marker());
      }
    }
    return List.of();
  }

  private boolean begins(MarkerHit hit) {
    boolean serial = hit.marker().kind() == MarkerKind.SERIAL;
    if (serial && hit.place() != MarkerHit.Place.INSIDE) {
      return true;
    }
    boolean goesOnBelow = serial && hit.marker().isFollowedBy(following);
    return goesOnBelow || lastSecond.getOrDefault(hit.marker().kind(), -1) > hit.at();
  }

  private List<Integer> series(int start, Marker first) {
    List<Integer> cuts = series(start, first, true);
    boolean commas =
        cuts.size() == 1
            && first.kind() == MarkerKind.SERIAL
            && first.number() == 1
            && onlyOneFirst()
            && !first.isFollowedBy(following);
    return commas ? series(start, first, false) : cuts;
  }

  private boolean onlyOneFirst() {
    return hits.stream()
            .filter(hit -> hit.marker().kind() == MarkerKind.SERIAL && hit.marker().number() == 1)
            .count()
        <= 1;
  }

  private List<Integer> series(int start, Marker first, boolean atSentenceEnds) {
    List<Integer> cuts = new ArrayList<>(List.of(start));
    int last = first.number();
    for (MarkerHit hit : hits) {
      int number = hit.marker().number();
      boolean placed = atSentenceEnds ? hit.endsSentence() : hit.afterComma();
      boolean same = hit.at() > start && hit.marker().kind() == first.kind();
      if (same && placed && number > 1 && number >= last && number <= last + 2) {
        cuts.add(hit.at());
        last = number;
      }
    }
    return cuts;
  }
}
