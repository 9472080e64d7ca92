package org.tongbao.organisation;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The word that names an organisation in addresses. */
final class Slug {

  static final int MAX_LENGTH = 100;

  /** Lower-case words joined by hyphens; what reads as a UUID would be taken for an id. */
  static final String PATTERN =
      "(?![0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$)[a-z0-9]+(-[a-z0-9]+)*";

  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", Pattern.CASE_INSENSITIVE);

  private Slug() {}

  /** The id that stands in place of a slug, if it is one. */
  static Optional<UUID> id(String idOrSlug) {
    return Optional.of(idOrSlug).filter(s -> ID.matcher(s).matches()).map(UUID::fromString);
  }
}
