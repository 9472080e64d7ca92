package org.tongbao.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.UUID;
import org.tongbao.shared.page.Cursor;
import org.tongbao.shared.page.PageRequest;

/** The queries on users. */
@ApplicationScoped
class UserRepository implements PanacheRepositoryBase<User, UUID> {

  /** One row more than the page shows, by username, of which there is none twice. */
  List<User> page(Scope scope, Optional<UUID> organisation, PageRequest page) {
    StringJoiner where = new StringJoiner(" and ", "from User where ", " order by username");
    where.add("true");
    if (!scope.unlimited()) {
      where.add("organisationId in :scope");
    }
    if (organisation.isPresent()) {
      where.add("organisationId = :organisation");
    }
    if (page.after().isPresent()) {
      where.add("username > :username");
    }
    var query = getSession().createQuery(where.toString(), User.class);
    if (!scope.unlimited()) {
      query.setParameter("scope", scope.organisations());
    }
    organisation.ifPresent(id -> query.setParameter("organisation", id));
    page.after().ifPresent(cursor -> query.setParameter("username", cursor.text(0)));
    return query.setMaxResults(page.rows()).getResultList();
  }

  static Cursor cursor(User user) {
    return Cursor.of(user.username());
  }

  Optional<User> byUsername(String username) {
    return find("username", username).firstResultOptional();
  }
}
