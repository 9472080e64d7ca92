package org.tongbao.shared.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Transactions in which all that is read is of the same moment. */
@ApplicationScoped
public class Snapshot {

  private static final String ONE_MOMENT =
      "set transaction isolation level repeatable read read only";

  private final EntityManager entities;

  Snapshot(EntityManager entities) {
    this.entities = entities;
  }

  /** Makes the present transaction one, which must not have read anything yet. */
  public void begin() {
    entities.createNativeQuery(ONE_MOMENT).executeUpdate();
  }
}
