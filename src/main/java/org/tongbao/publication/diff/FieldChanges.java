package org.tongbao.publication.diff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The fields in which a part differs from what it was, in the order of its fields. */
final class FieldChanges {

  private final Part from;
  private final Part to;
  private final List<Change> changes = new ArrayList<>();

  private FieldChanges(Part from, Part to) {
    this.from = from;
    this.to = to;
  }

  static List<Change> between(Part from, Part to) {
    FieldChanges found = new FieldChanges(from, to);
    found.compare("", from.fields(), to.fields());
    return found.changes;
  }

  private void compare(String prefix, ObjectNode before, ObjectNode after) {
    Set<String> names = new LinkedHashSet<>();
    after.fieldNames().forEachRemaining(names::add);
    before.fieldNames().forEachRemaining(names::add);
    names.forEach(name -> compare(prefix + name, before.path(name), after.path(name)));
  }

  private void compare(String field, JsonNode before, JsonNode after) {
    if (before.isObject() || after.isObject()) {
      compare(field + ".", object(before), object(after));
    } else if (!before.equals(after)) {
      changes.add(
          new Change(
              ChangeType.CHANGED,
              to.kind(),
              to.publicId(),
              field,
              from.pointerTo(field),
              to.pointerTo(field),
              value(before),
              value(after)));
    }
  }

  /** What is not there at all has no fields. */
  private ObjectNode object(JsonNode node) {
    return node instanceof ObjectNode object ? object : to.fields().objectNode();
  }

  private static JsonNode value(JsonNode node) {
    return node.isMissingNode() ? null : node;
  }
}
