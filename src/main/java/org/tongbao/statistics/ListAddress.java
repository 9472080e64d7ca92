package org.tongbao.statistics;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The address of a list that is narrowed down by query parameters. */
record ListAddress(String path, Map<String, String> query) {

  static ListAddress of(String path, StatisticsFilter filter) {
    ListAddress address = new ListAddress(path, Map.of());
    return address
        .with("organisation", filter.organisation())
        .with("notice", filter.notice())
        .with("year", filter.year())
        .with("unit", filter.unit())
        .with("carriedOn", filter.carriedOn());
  }

  /** The same list, narrowed down further unless the value is null. */
  ListAddress with(String parameter, Object value) {
    if (value == null) {
      return this;
    }
    Map<String, String> more = new LinkedHashMap<>(query);
    more.put(parameter, value.toString());
    return new ListAddress(path, more);
  }

  @Override
  public String toString() {
    return query.isEmpty()
        ? path
        : query.entrySet().stream()
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&", path + "?", ""));
  }
}
