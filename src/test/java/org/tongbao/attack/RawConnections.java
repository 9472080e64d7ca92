package org.tongbao.attack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Connections that are held at the same time, and closed together. */
final class RawConnections implements AutoCloseable {

  private final List<RawConnection> all = new ArrayList<>();

  RawConnection open() throws IOException {
    RawConnection connection = RawConnection.open();
    all.add(connection);
    return connection;
  }

  /** Those that are held, in the order in which they were opened. */
  List<RawConnection> all() {
    return all;
  }

  @Override
  public void close() throws IOException {
    for (RawConnection connection : all) {
      connection.close();
    }
  }
}
