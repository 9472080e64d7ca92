package org.tongbao.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.tongbao.account.CurrentActor;
import org.tongbao.audit.AuditLog;
import org.tongbao.shared.http.Preconditions;
import org.tongbao.shared.page.Page;
import org.tongbao.shared.page.PageRequest;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/** Keeps the organisations; each actor those within reach. */
@ApplicationScoped
public class OrganisationService {

  private final OrganisationRepository organisations;
  private final CurrentActor actor;
  private final AuditLog audit;
  private final Clock clock;

  OrganisationService(
      OrganisationRepository organisations, CurrentActor actor, AuditLog audit, Clock clock) {
    this.organisations = organisations;
    this.actor = actor;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  public Page<OrganisationView> list(PageRequest page) {
    return Page.cut(
        organisations.page(actor.scope(), page),
        page,
        OrganisationRepository::cursor,
        OrganisationView::of);
  }

  @Transactional
  public OrganisationView get(UUID id) {
    return OrganisationView.of(withinReach(id));
  }

  @Transactional
  public OrganisationView create(OrganisationInput input) {
    requireParent(input.parentId());
    Organisation organisation = new Organisation(input, clock.instant());
    organisations.persistAndFlush(organisation);
    audit.done(actor.get(), "organisation.create", organisation.id());
    return OrganisationView.of(organisation);
  }

  @Transactional
  public OrganisationView replace(UUID id, String ifMatch, OrganisationInput input) {
    Organisation organisation = withinReach(id);
    Preconditions.require(ifMatch, organisation.version());
    if (!Objects.equals(input.parentId(), organisation.parentId())) {
      requireMovable(id, input.parentId());
    }
    organisation.change(input, clock.instant());
    organisations.flush();
    audit.done(actor.get(), "organisation.update", id);
    return OrganisationView.of(organisation);
  }

  @Transactional
  public void delete(UUID id, String ifMatch) {
    Organisation organisation = withinReach(id);
    Preconditions.require(ifMatch, organisation.version());
    if (actor.get().organisationId().filter(id::equals).isPresent()) {
      throw new Problem(ProblemType.ORGANISATION_IN_USE);
    }
    organisations.delete(organisation);
    organisations.flush();
    audit.done(actor.get(), "organisation.delete", id, organisation.slug());
  }

  private Organisation withinReach(UUID id) {
    actor.requireReach(id);
    return organisations.findByIdOptional(id).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  /** Nothing may come to stand outside its creator's reach, or below itself. */
  private void requireMovable(UUID id, UUID parentId) {
    organisations.lockTree();
    requireParent(parentId);
    if (parentId != null && organisations.fromRoot(id).contains(parentId)) {
      throw invalidParent("cycle");
    }
  }

  private void requireParent(UUID parentId) {
    if (parentId == null) {
      if (!actor.scope().unlimited()) {
        throw invalidParent("required");
      }
    } else if (!actor.scope().covers(parentId) || !organisations.exists(parentId)) {
      throw invalidParent("not-found");
    }
  }

  private static Problem invalidParent(String key) {
    return new Problem(ProblemType.INVALID_CONTENT).violation("/parentId", key);
  }
}
