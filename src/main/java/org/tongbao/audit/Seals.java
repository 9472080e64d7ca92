package org.tongbao.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Keeps seals, and which events are under which. */
@ApplicationScoped
class Seals {

  private static final String COLUMNS =
      """
      select number, previous_hash, root, event_count, first_event, last_event, sealed_at, leaves,
             hash
        from audit_seals order by number
      """;

  private static final String INSERT =
      """
      insert into audit_seals (number, previous_hash, root, event_count, first_event, last_event,
                               sealed_at, leaves, hash)
      values (:number, :previous, :root, :count, :first, :last, :sealedAt, :leaves, :hash)
      """;

  private static final String ALONE =
      "select pg_try_advisory_xact_lock(hashtext('tongbao audit seal'))";

  private static final HexFormat HEX = HexFormat.of();

  private static final int SEALS_TOGETHER = 50;
  private static final int EVENTS_TOGETHER = 1000;

  private final Session session;
  private final AuditEvents events;

  Seals(Session session, AuditEvents events) {
    this.session = session;
    this.events = events;
  }

  /** Whether nobody else seals until the present transaction ends. */
  boolean alone() {
    return session.createNativeQuery(ALONE, Boolean.class).getSingleResult();
  }

  Optional<Seal> last() {
    return query(COLUMNS + " desc").setMaxResults(1).getResultStream().map(Seals::seal).findFirst();
  }

  /** The oldest events that are under no seal, in the order of their ids. */
  List<AuditEvent> unsealed(int most) {
    return events
        .query(" where e.seal is null order by e.at, e.id")
        .setMaxResults(most)
        .getResultStream()
        .map(AuditEvents::event)
        // as the database compares them: UUID.compareTo takes its halves for signed
        .sorted(Comparator.comparing(event -> event.id().toString()))
        .toList();
  }

  /** Keeps a seal, and puts events under it. */
  void keep(Seal seal, List<AuditEvent> under) {
    session
        .createNativeMutationQuery(INSERT)
        .setParameter("number", seal.number())
        .setParameter("previous", HEX.parseHex(seal.previous()))
        .setParameter("root", HEX.parseHex(seal.root()))
        .setParameter("count", seal.count())
        .setParameter("first", seal.first())
        .setParameter("last", seal.last())
        .setParameter("sealedAt", seal.sealedAt())
        .setParameter("leaves", HEX.parseHex(String.join("", seal.leaves())))
        .setParameter("hash", HEX.parseHex(seal.hash()))
        .executeUpdate();
    int sealed =
        session
            .createNativeMutationQuery("update audit_events set seal = :seal where id in (:ids)")
            .setParameter("seal", seal.number())
            .setParameterList("ids", under.stream().map(AuditEvent::id).toList())
            .executeUpdate();
    if (sealed != under.size()) {
      throw new IllegalStateException("events went while they were sealed");
    }
  }

  /** All seals in their order; to be closed. */
  Stream<Seal> all() {
    return query(COLUMNS).setFetchSize(SEALS_TOGETHER).getResultStream().map(Seals::seal);
  }

  /** All events that are under a seal, in the order of seals and ids; to be closed. */
  Stream<SealedEvent> sealed() {
    return events
        .query(" where e.seal is not null order by e.seal, e.id")
        .setFetchSize(EVENTS_TOGETHER)
        .getResultStream()
        .map(row -> new SealedEvent(row.get("seal", Long.class), AuditEvents.event(row)));
  }

  long countUnsealed() {
    return session
        .createNativeQuery("select count(*) from audit_events where seal is null", Long.class)
        .getSingleResult();
  }

  Optional<Instant> oldestUnsealed() {
    return session
        .createNativeQuery(
            "select at from audit_events where seal is null order by at, id", Instant.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  private NativeQuery<Tuple> query(String sql) {
    return session
        .createNativeQuery(sql, Tuple.class)
        .addScalar("number", Long.class)
        .addScalar("previous_hash", byte[].class)
        .addScalar("root", byte[].class)
        .addScalar("event_count", Integer.class)
        .addScalar("first_event", UUID.class)
        .addScalar("last_event", UUID.class)
        .addScalar("sealed_at", Instant.class)
        .addScalar("leaves", byte[].class)
        .addScalar("hash", byte[].class);
  }

  private static Seal seal(Tuple row) {
    return new Seal(
        row.get("number", Long.class),
        hex(row, "previous_hash"),
        hex(row, "root"),
        row.get("event_count", Integer.class),
        row.get("first_event", UUID.class),
        row.get("last_event", UUID.class),
        row.get("sealed_at", Instant.class),
        split(hex(row, "leaves")),
        hex(row, "hash"));
  }

  private static String hex(Tuple row, String column) {
    return HEX.formatHex(row.get(column, byte[].class));
  }

  private static List<String> split(String leaves) {
    int digits = 2 * MerkleTree.LENGTH;
    return IntStream.rangeClosed(1, leaves.length() / digits)
        .mapToObj(each -> leaves.substring((each - 1) * digits, each * digits))
        .toList();
  }
}
