package org.tongbao.publication.diff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The parts of a notice by their ids, in the order of print. */
final class Parts {

  /** Members of a part that are no field of it: other parts, and what is counted or noted of it. */
  private static final Set<String> NO_FIELDS =
      Set.of("id", "sections", "issues", "measures", "revision", "statistics");

  private final Map<String, Part> byId = new LinkedHashMap<>();
  private final Map<Place, List<String>> siblings = new LinkedHashMap<>();

  /** A list in which parts stand beside others of their kind. */
  record Place(PartKind kind, String parent) {}

  private Parts() {}

  static Parts of(JsonNode notice) {
    Parts parts = new Parts();
    parts.add(PartKind.NOTICE, "", "", "", notice);
    return parts;
  }

  Collection<Part> all() {
    return byId.values();
  }

  /** The part of an id; null when there is none. */
  Part get(String id) {
    return byId.get(id);
  }

  boolean has(String id) {
    return byId.containsKey(id);
  }

  Set<Place> places() {
    return siblings.keySet();
  }

  /** Those that stand in a place, in order. */
  List<String> at(Place place) {
    return siblings.getOrDefault(place, List.of());
  }

  private void add(PartKind kind, String id, String parent, String pointer, JsonNode node) {
    byId.put(id, new Part(kind, id, parent, pointer, fields(node)));
    siblings.computeIfAbsent(new Place(kind, parent), key -> new ArrayList<>()).add(id);
    // in the order of print: a section's issues come before the sections in it
    addAll(PartKind.MEASURE, "measures", id, pointer, node);
    addAll(PartKind.ISSUE, "issues", id, pointer, node);
    addAll(PartKind.SECTION, "sections", id, pointer, node);
  }

  private void addAll(PartKind kind, String list, String parent, String pointer, JsonNode owner) {
    int index = 0;
    for (JsonNode node : owner.path(list)) {
      add(kind, node.path("id").asText(), parent, pointer + "/" + list + "/" + index++, node);
    }
  }

  private static ObjectNode fields(JsonNode node) {
    ObjectNode fields = JsonNodeFactory.instance.objectNode();
    node.properties().stream()
        .filter(member -> !NO_FIELDS.contains(member.getKey()))
        .forEach(member -> fields.set(member.getKey(), member.getValue()));
    return fields;
  }
}
