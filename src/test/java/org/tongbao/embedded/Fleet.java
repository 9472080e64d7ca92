package org.tongbao.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Nodes on one database, any of which may be killed and started again while they are used. */
final class Fleet implements AutoCloseable {

  private final Path directory;
  private final Database database;
  private final String keyset;
  private final String[] settings;
  private final AtomicReferenceArray<Node> nodes;

  private Fleet(Path directory, Database database, int size, String... settings)
      throws GeneralSecurityException {
    this.directory = directory;
    this.database = database;
    this.keyset = Keysets.fresh();
    this.settings = settings;
    this.nodes = new AtomicReferenceArray<>(size);
  }

  /** Starts so many at the same moment, and returns when all are ready. */
  static Fleet start(Path directory, Database database, int size, String... settings)
      throws IOException, InterruptedException, GeneralSecurityException {
    Fleet fleet = new Fleet(directory, database, size, settings);
    for (int number = 0; number < size; number++) {
      fleet.start(number);
    }
    fleet.awaitReady();
    return fleet;
  }

  int size() {
    return nodes.length();
  }

  Node node(int number) {
    return nodes.get(number);
  }

  Stream<Node> nodes() {
    return IntStream.range(0, size()).mapToObj(this::node).filter(Objects::nonNull);
  }

  /** Puts a new process in the place of one that has ended; it is not ready yet. */
  void start(int number) throws IOException {
    nodes.set(number, Node.start(directory, database, keyset, settings));
  }

  void awaitReady() throws IOException, InterruptedException {
    for (int number = 0; number < size(); number++) {
      node(number).awaitReady();
    }
  }

  @Override
  public void close() {
    nodes().forEach(Node::close);
  }
}
