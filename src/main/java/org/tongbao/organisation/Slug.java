package org.tongbao.organisation;

/** The word that names an organisation in addresses. */
final class Slug {

  static final int MAX_LENGTH = 100;

  /** Lower-case words joined by hyphens; what reads as a UUID would be taken for an id. */
  static final String PATTERN =
      "(?![0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$)[a-z0-9]+(-[a-z0-9]+)*";

  private Slug() {}
}
