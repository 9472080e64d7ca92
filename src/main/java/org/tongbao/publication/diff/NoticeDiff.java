package org.tongbao.publication.diff;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Compares two states of one notice. */
public final class NoticeDiff {

  private final Parts from;
  private final Parts to;
  private final Set<String> moved = new HashSet<>();

  private NoticeDiff(Parts from, Parts to) {
    this.from = from;
    this.to = to;
    to.places().forEach(this::findMoved);
  }

  /**
   * What makes one state of a notice the other: first the parts that are gone, in the order of the
   * old print, then all else in the order of the new one.
   */
  public static List<Change> between(JsonNode from, JsonNode to) {
    return new NoticeDiff(Parts.of(from), Parts.of(to)).changes();
  }

  private List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    from.all().stream()
        .filter(part -> !to.has(part.id()))
        .forEach(part -> changes.add(whole(ChangeType.REMOVED, part, part.pointer(), null)));
    for (Part part : to.all()) {
      Part old = from.get(part.id());
      if (old == null) {
        changes.add(whole(ChangeType.ADDED, part, null, part.pointer()));
      } else {
        if (moved.contains(part.id())) {
          changes.add(whole(ChangeType.MOVED, part, old.pointer(), part.pointer()));
        }
        changes.addAll(FieldChanges.between(old, part));
      }
    }
    return changes;
  }

  /** Those that came from elsewhere were moved; of those that stayed, as few as can be. */
  private void findMoved(Parts.Place place) {
    List<String> stayed = new ArrayList<>();
    for (String id : to.at(place)) {
      if (from.has(id)) {
        (haveSameParent(id) ? stayed : moved).add(id);
      }
    }
    Set<String> among = new HashSet<>(stayed);
    moved.addAll(Order.moved(from.at(place).stream().filter(among::contains).toList(), stayed));
  }

  private boolean haveSameParent(String id) {
    return from.get(id).parent().equals(to.get(id).parent());
  }

  private static Change whole(ChangeType type, Part part, String fromPointer, String toPointer) {
    return new Change(
        type,
        part.kind(),
        part.publicId(),
        null,
        fromPointer,
        toPointer,
        type == ChangeType.REMOVED ? part.fields() : null,
        type == ChangeType.ADDED ? part.fields() : null);
  }
}
