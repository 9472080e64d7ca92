package org.tongbao.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.tongbao.account.OrganisationTree;

/** The tree of organisations as the database has it at this moment. */
@ApplicationScoped
class StoredTree implements OrganisationTree {

  private final OrganisationRepository organisations;

  StoredTree(OrganisationRepository organisations) {
    this.organisations = organisations;
  }

  @Override
  @Transactional
  public Set<UUID> from(UUID organisationId) {
    return organisations.fromRoot(organisationId);
  }
}
