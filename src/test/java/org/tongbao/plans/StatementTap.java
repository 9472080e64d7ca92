package org.tongbao.plans;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Hears what is asked of the database while somebody listens. */
@PersistenceUnitExtension
public class StatementTap implements StatementInspector {

  private static final long serialVersionUID = 1;

  private final List<String> heard = new CopyOnWriteArrayList<>();
  private volatile boolean listening;

  @Override
  public String inspect(String sql) {
    if (listening) {
      heard.add(sql);
    }
    return null; // as it is
  }

  /** The statements that something makes. */
  List<String> during(Runnable something) {
    heard.clear();
    listening = true;
    try {
      something.run();
    } finally {
      listening = false;
    }
    return new ArrayList<>(heard);
  }
}
