package org.tongbao.plans;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a list is to be read: a line of plans/lists.txt, its parts between bars.
 *
 * @param address of the list, with names in braces where ids stand
 * @param sorts whether it may sort what it reads
 * @param index that it must be read along
 */
record ListedPlan(String address, boolean sorts, Optional<String> index) {

  private static final String ALONG = "along: ";

  static ListedPlan of(String line) {
    List<String> parts = Arrays.asList(line.split(" \\| "));
    return new ListedPlan(
        parts.get(0),
        parts.stream().anyMatch(part -> part.startsWith("sorts: ")),
        parts.stream()
            .filter(part -> part.startsWith(ALONG))
            .map(part -> part.substring(ALONG.length()))
            .findFirst());
  }

  /** Its address with ids. */
  String addressWith(Map<String, String> ids) {
    String filled = address;
    for (Map.Entry<String, String> id : ids.entrySet()) {
      filled = filled.replace(id.getKey(), id.getValue());
    }
    return filled;
  }
}
