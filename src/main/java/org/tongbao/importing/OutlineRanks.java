package org.tongbao.importing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Which kind of number stands inside which in one notice: as official documents have it (一、（一）
 * 1.（1）①), unless 问题一 or 1. comes first and the kind that should hold it begins anew under it.
 */
final class OutlineRanks {

  private final Map<MarkerKind, Integer> ranks = new EnumMap<>(MarkerKind.class);

  private OutlineRanks() {}

  static OutlineRanks of(List<Line> lines) {
    OutlineRanks ranks = new OutlineRanks();
    for (MarkerKind kind : MarkerKind.values()) {
      ranks.ranks.put(kind, kind.rank());
    }
    Map<MarkerKind, Integer> first = new EnumMap<>(MarkerKind.class);
    Map<MarkerKind, Integer> beginnings = new EnumMap<>(MarkerKind.class);
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.isOutline()) {
        MarkerKind kind = line.marker().kind();
        first.putIfAbsent(kind, i);
        beginnings.merge(kind, line.marker().number() == 1 ? 1 : 0, Integer::sum);
      }
    }
    for (MarkerKind inner : List.of(MarkerKind.PROBLEM, MarkerKind.ARABIC)) {
      for (MarkerKind outer : List.of(MarkerKind.BRACKETED_CHINESE, MarkerKind.CHINESE)) {
        boolean both = first.containsKey(inner) && first.containsKey(outer);
        if (both
            && first.get(inner) < first.get(outer)
            && (inner == MarkerKind.PROBLEM
                || (beginnings.get(inner) < beginnings.get(outer)
                    && HeadingReader.read(lines.get(first.get(inner))).strength()
                        == Heading.Strength.STRONG))) {
          ranks.ranks.put(inner, outer.rank() - 5);
        }
      }
    }
    return ranks;
  }

  int of(MarkerKind kind) {
    return ranks.get(kind);
  }
}
