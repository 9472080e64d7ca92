package org.tongbao.organisation;

import java.util.UUID;

/** An organisation as the public sees it. */
public record PublicOrganisation(
    UUID id, String slug, String name, UUID parentId, OrganisationContact contact) {

  static PublicOrganisation of(Organisation organisation) {
    return new PublicOrganisation(
        organisation.id(),
        organisation.slug(),
        organisation.name(),
        organisation.parentId(),
        organisation.contact());
  }
}
