package org.tongbao.docs;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A page for each kind of client; what it says stands in {@code docs/guide-*.html}. */
public enum Guide {
  FRONT_END,
  MOBILE,
  CONTACT_FORM;

  /** The guide with this name. */
  static Optional<Guide> of(String name) {
    return Stream.of(values()).filter(guide -> guide.slug().equals(name)).findFirst();
  }

  /** The last part of its address. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Where the server shows it. */
  public String address() {
    return "/guides/" + slug();
  }
}
