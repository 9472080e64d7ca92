package org.tongbao.organisation;

import java.time.Instant;
import java.util.UUID;

/** An organisation as staff see it. */
public record OrganisationView(
    UUID id,
    long version,
    Instant createdAt,
    Instant updatedAt,
    String slug,
    String name,
    UUID parentId,
    OrganisationContact contact) {

  static OrganisationView of(Organisation organisation) {
    return new OrganisationView(
        organisation.id(),
        organisation.version(),
        organisation.createdAt(),
        organisation.updatedAt(),
        organisation.slug(),
        organisation.name(),
        organisation.parentId(),
        organisation.contact());
  }
}
