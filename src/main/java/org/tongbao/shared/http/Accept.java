package org.tongbao.shared.http;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tongbao.shared.http.WeightedList.Item;

/** Which media types a client takes, and how gladly (RFC 9110, section 12.5.1). */
final class Accept {

  private static final Item ANYTHING = new Item("*/*", Map.of(), 1000);
  private static final int NO_MATCH = -1;

  /** All that is sent is UTF-8, JSON too, whose media type does not say so. */
  private static final String CHARSET = "utf-8";

  private static final Accept ALL = new Accept(List.of(ANYTHING));

  private final List<Item> ranges;

  private Accept(List<Item> ranges) {
    this.ranges = ranges;
  }

  /** Reads the header; one that is absent, empty or malformed takes anything. */
  static Accept of(String header) {
    return Optional.ofNullable(header)
        .flatMap(WeightedList::read)
        .filter(items -> !items.isEmpty())
        .filter(items -> items.stream().allMatch(item -> item.value().contains("/")))
        .map(Accept::new)
        .orElse(ALL);
  }

  /** The weight that the most specific matching range gives, in thousandths; 0: not acceptable. */
  int weight(MediaType offered) {
    int specificity = NO_MATCH;
    int weight = 0;
    for (Item range : ranges) {
      int found = specificity(range, offered);
      if (found > specificity || (found == specificity && range.weight() > weight)) {
        specificity = found;
        weight = found == NO_MATCH ? 0 : range.weight();
      }
    }
    return weight;
  }

  private static int specificity(Item range, MediaType offered) {
    for (Map.Entry<String, String> wanted : range.parameters().entrySet()) {
      if (!has(offered, wanted)) {
        return NO_MATCH;
      }
    }
    if (range.value().equals("*/*")) {
      return 0;
    }
    if (range.value().equals(offered.getType() + "/*")) {
      return 1;
    }
    return range.value().equals(offered.getType() + "/" + offered.getSubtype())
        ? 2 + range.parameters().size()
        : NO_MATCH;
  }

  private static boolean has(MediaType offered, Map.Entry<String, String> wanted) {
    String value =
        wanted.getKey().equals(MediaType.CHARSET_PARAMETER)
            ? CHARSET
            : offered.getParameters().getOrDefault(wanted.getKey(), "");
    return value.toLowerCase(Locale.ROOT).equals(wanted.getValue());
  }
}
