package org.tongbao.shared.http;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tongbao.shared.http.WeightedList.Item;

/** Whether a client wants what it gets zipped (RFC 9110, section 12.5.3). */
final class AcceptEncoding {

  private static final AcceptEncoding NONE = new AcceptEncoding(List.of());

  private final List<Item> codings;

  private AcceptEncoding(List<Item> codings) {
    this.codings = codings;
  }

  /** Reads the header; one that is absent or malformed wants nothing zipped. */
  static AcceptEncoding of(String header) {
    return Optional.ofNullable(header)
        .flatMap(WeightedList::read)
        .map(AcceptEncoding::new)
        .orElse(NONE);
  }

  /**
   * Whether gzip is liked at least as well as no coding at all. Where no coding at all is ruled
   * out, and gzip not by name, it is gzip; a list that rules out both is disregarded (section
   * 12.1).
   */
  boolean prefersGzip() {
    if (codings.isEmpty()) {
      return false;
    }
    OptionalInt gzip = weight("gzip", "x-gzip"); // synonyms (section 8.4.1.3)
    OptionalInt any = weight("*");
    OptionalInt identity = weight("identity");
    int zipped = gzip.orElse(any.orElse(0));
    int plain = identity.orElse(any.orElse(1) == 0 ? 0 : 1);
    return zipped > 0 ? zipped >= plain : plain == 0 && gzip.isEmpty() && any.isEmpty();
  }

  private OptionalInt weight(String... names) {
    List<String> wanted = List.of(names);
    return codings.stream()
        .filter(coding -> wanted.contains(coding.value()))
        .mapToInt(Item::weight)
        .max();
  }
}
