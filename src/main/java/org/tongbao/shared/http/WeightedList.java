package org.tongbao.shared.http;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The list of a request header whose items carry weights (RFC 9110, section 12.4.2). */
final class WeightedList {

  private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
  private static final Pattern VALUE = Pattern.compile(TOKEN + "(/" + TOKEN + ")?");
  private static final Pattern NAME = Pattern.compile(TOKEN);
  private static final Pattern WEIGHT = Pattern.compile("0(\\.\\d{0,3})?|1(\\.0{0,3})?");
  private static final int FULL = 1000;

  /**
   * What was read of headers that many send: nearly all clients send one of a few. It is not
   * emptied; who fills it with others makes it useless, and no more.
   */
  private static final Map<String, Optional<List<Item>>> KNOWN = new ConcurrentHashMap<>();

  private static final int MOST_KNOWN = 1000;
  private static final int LONGEST_KNOWN = 200;

  private WeightedList() {}

  /**
   * One item, all in lower case.
   *
   * @param parameters those other than the weight
   * @param weight in thousandths
   */
  record Item(String value, Map<String, String> parameters, int weight) {}

  /** Reads a header; empty when it is malformed in any place. */
  static Optional<List<Item>> read(String header) {
    Optional<List<Item>> known = KNOWN.get(header);
    if (known != null) {
      return known;
    }
    Optional<List<Item>> items = items(header);
    if (header.length() <= LONGEST_KNOWN && KNOWN.size() < MOST_KNOWN) {
      KNOWN.put(header, items);
    }
    return items;
  }

  private static Optional<List<Item>> items(String header) {
    List<Item> items = new ArrayList<>();
    for (String element : split(header, ',')) {
      if (!element.isEmpty()) { // allowed (RFC 9110, section 5.6.1.2)
        Optional<Item> item = item(element);
        if (item.isEmpty()) {
          return Optional.empty();
        }
        items.add(item.get());
      }
    }
    return Optional.of(List.copyOf(items));
  }

  private static Optional<Item> item(String element) {
    List<String> parts = split(element, ';');
    String value = parts.get(0).toLowerCase(Locale.ROOT);
    if (!VALUE.matcher(value).matches()) {
      return Optional.empty();
    }
    Map<String, String> parameters = new HashMap<>();
    for (String part : parts.subList(1, parts.size())) {
      if (!part.isEmpty() && !read(part, parameters)) {
        return Optional.empty();
      }
    }
    String weight = parameters.remove("q");
    return weight == null || WEIGHT.matcher(weight).matches()
        ? Optional.of(new Item(value, parameters, thousandths(weight)))
        : Optional.empty();
  }

  private static boolean read(String parameter, Map<String, String> into) {
    int sign = parameter.indexOf('=');
    if (sign < 0 || !NAME.matcher(parameter.substring(0, sign)).matches()) {
      return false;
    }
    String value = parameter.substring(sign + 1).toLowerCase(Locale.ROOT);
    boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
    into.put(
        parameter.substring(0, sign).toLowerCase(Locale.ROOT),
        quoted ? value.substring(1, value.length() - 1).replaceAll("\\\\(.)", "$1") : value);
    return quoted || NAME.matcher(value).matches();
  }

  private static int thousandths(String weight) {
    return weight == null ? FULL : (int) Math.round(Double.parseDouble(weight) * FULL);
  }

  /** Splits at a separator that does not stand inside a quoted string. */
  private static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    boolean quoted = false;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted && c == '\\') {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == separator && !quoted) {
        parts.add(text.substring(start, i).strip());
        start = i + 1;
      }
    }
    parts.add(text.substring(start).strip());
    return parts;
  }
}
