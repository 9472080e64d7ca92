package org.tongbao.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.UUID;
import org.tongbao.account.Scope;
import org.tongbao.shared.page.Cursor;
import org.tongbao.shared.page.PageRequest;

/** The queries on organisations. */
@ApplicationScoped
class OrganisationRepository implements PanacheRepositoryBase<Organisation, UUID> {

  /** {@code union} drops what was met before, so that even a circle would end. */
  private static final String BELOW =
      """
      with recursive below(id) as (
        select id from organisations where id = :root
        union
        select o.id from organisations o join below on o.parent_id = below.id)
      select id from below
      """;

  /** Any number that no other lock uses. */
  private static final String LOCK_TREE = "select pg_advisory_xact_lock(7341001)";

  /** One row more than the page shows, by name. */
  List<Organisation> page(Scope scope, PageRequest page) {
    StringJoiner where =
        new StringJoiner(" and ", "from Organisation where ", " order by name, id");
    where.add("true");
    if (!scope.unlimited()) {
      where.add("id in :scope");
    }
    if (page.after().isPresent()) {
      where.add("(name, id) > (:name, :id)");
    }
    var query = getEntityManager().createQuery(where.toString(), Organisation.class);
    if (!scope.unlimited()) {
      query.setParameter("scope", scope.organisations());
    }
    page.after().ifPresent(c -> query.setParameter("name", c.text(0)).setParameter("id", c.id(1)));
    return query.setMaxResults(page.rows()).getResultList();
  }

  static Cursor cursor(Organisation organisation) {
    return Cursor.of(organisation.name(), organisation.id());
  }

  Optional<Organisation> bySlug(String slug) {
    return find("slug", slug).firstResultOptional();
  }

  boolean exists(UUID id) {
    return count("id", id) > 0;
  }

  Set<UUID> fromRoot(UUID root) {
    return Set.copyOf(
        getSession()
            .createNativeQuery(BELOW, UUID.class)
            .setParameter("root", root)
            .getResultList());
  }

  /** Until the transaction ends, nobody else moves an organisation. */
  void lockTree() {
    getEntityManager().createNativeQuery(LOCK_TREE, Object.class).getSingleResult();
  }
}
