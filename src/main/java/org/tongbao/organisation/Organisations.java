package org.tongbao.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.tongbao.account.Scope;
import org.tongbao.shared.model.Ids;
import org.tongbao.shared.page.Page;
import org.tongbao.shared.page.PageRequest;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/** What anyone may know of organisations. */
@ApplicationScoped
public class Organisations {

  private final OrganisationRepository organisations;

  Organisations(OrganisationRepository organisations) {
    this.organisations = organisations;
  }

  /** Whether there is such an organisation. */
  @Transactional
  public boolean exists(UUID id) {
    return organisations.exists(id);
  }

  /** Whether an organisation has this slug. */
  @Transactional
  public boolean hasSlug(String slug) {
    return organisations.bySlug(slug).isPresent();
  }

  /** All of them, by name. */
  @Transactional
  public Page<PublicOrganisation> list(PageRequest page) {
    return Page.cut(
        organisations.page(Scope.everywhere(), page),
        page,
        OrganisationRepository::cursor,
        PublicOrganisation::of);
  }

  /** One of them, if there is one of that id or slug. */
  @Transactional
  public Optional<PublicOrganisation> find(String idOrSlug) {
    return Ids.parse(idOrSlug)
        .map(organisations::findByIdOptional)
        .orElseGet(() -> organisations.bySlug(idOrSlug))
        .map(PublicOrganisation::of);
  }

  /**
   * One of them.
   *
   * @throws Problem 404
   */
  @Transactional
  public PublicOrganisation get(String idOrSlug) {
    return find(idOrSlug).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }
}
