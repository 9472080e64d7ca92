package org.tongbao.audit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tongbao.audit.ChainFault.Kind;

/** Goes from seal to seal with the events beside, until something does not match. */
final class ChainWalk {

  private final SealHashes hashes;
  private final Iterator<Seal> seals;
  private final Iterator<SealedEvent> events;
  private SealedEvent next;
  private Seal last;
  private long seen;

  ChainWalk(SealHashes hashes, Iterator<Seal> seals, Iterator<SealedEvent> events) {
    this.hashes = hashes;
    this.seals = seals;
    this.events = events;
    advance();
  }

  /** The first fault; empty when all is as it was sealed. */
  Optional<ChainFault> fault(Optional<NotedSeal> noted) {
    while (seals.hasNext()) {
      Optional<ChainFault> fault = step(seals.next(), noted);
      if (fault.isPresent()) {
        return fault;
      }
    }
    if (next != null) {
      return Optional.of(ChainFault.ofSeal(Kind.SEAL_MISSING, next.seal()));
    }
    return noted
        .filter(seal -> seal.number() > number(last))
        .map(seal -> ChainFault.ofSeal(Kind.NOTED_SEAL_DIFFERS, seal.number()));
  }

  /** The last seal that matched; null: none. */
  Seal last() {
    return last;
  }

  /** How many events stood under the seals that matched. */
  long seen() {
    return seen;
  }

  private Optional<ChainFault> step(Seal seal, Optional<NotedSeal> noted) {
    long number = number(last) + 1;
    if (seal.number() != number) {
      return Optional.of(ChainFault.ofSeal(Kind.SEAL_MISSING, number));
    }
    if (!hashes.fits(seal, last == null ? Seal.NONE : last.hash())) {
      return Optional.of(ChainFault.ofSeal(Kind.SEAL_CHANGED, number));
    }
    if (noted.filter(n -> n.number() == number && !n.isOf(seal)).isPresent()) {
      return Optional.of(ChainFault.ofSeal(Kind.NOTED_SEAL_DIFFERS, number));
    }
    Optional<ChainFault> fault = compare(seal);
    if (fault.isEmpty()) {
      last = seal;
      seen += seal.count();
    }
    return fault;
  }

  private Optional<ChainFault> compare(Seal seal) {
    List<String> sealed = seal.leaves();
    List<AuditEvent> found = new ArrayList<>();
    boolean same = true;
    while (next != null && next.seal() <= seal.number() && found.size() <= sealed.size()) {
      int at = found.size();
      found.add(next.event());
      same &= at < sealed.size() && sealed.get(at).equals(hashes.leaf(next.event()));
      advance();
    }
    return same && found.size() == sealed.size()
        ? Optional.empty()
        : Optional.of(difference(seal.number(), sealed, found));
  }

  private ChainFault difference(long number, List<String> sealed, List<AuditEvent> found) {
    Set<String> known = Set.copyOf(sealed);
    return found.stream()
        .filter(event -> !known.contains(hashes.leaf(event)))
        .findFirst()
        .map(event -> new ChainFault(kind(sealed, found), number, event.id()))
        .orElseGet(() -> ChainFault.ofSeal(Kind.EVENT_MISSING, number));
  }

  private static Kind kind(List<String> sealed, List<AuditEvent> found) {
    return found.size() > sealed.size() ? Kind.EVENT_ADDED : Kind.EVENT_CHANGED;
  }

  private void advance() {
    next = events.hasNext() ? events.next() : null;
  }

  private static long number(Seal seal) {
    return seal == null ? 0 : seal.number();
  }
}
