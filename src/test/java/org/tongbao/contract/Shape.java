package org.tongbao.contract;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * What a schema says, flat: for each place in a value, facts such as {@code type=string}. Two
 * schemas that say the same have equal shapes, however they are cut into named parts.
 *
 * <p>Rules that differ on purpose, because one side cannot say them, are made equal here:
 *
 * <ul>
 *   <li>{@code \S} is how the scan writes "not blank", and {@code minLength: 1} how a contract
 *       does;
 *   <li>a format that bounds a text by itself (uuid, date) needs no bounds beside it;
 *   <li>Java's patterns are anchored, a schema's are not;
 *   <li>open enumerations are those of the code's enums;
 *   <li>read-only members of a request are ignored by the server, so that its types lack them;
 *   <li>bounds and presence are promises of a request's types alone: those of a response are held
 *       against real responses by {@link ContractFilter}.
 * </ul>
 */
final class Shape {

  private static final List<String> BOUNDS =
      List.of("minLength", "maxLength", "minimum", "maximum", "maxItems", "minItems");
  private static final Set<String> SELF_BOUNDED = Set.of("uuid", "date", "date-time");
  private static final String NOT_BLANK = "\\S";

  private final boolean request;
  private final Map<String, Set<String>> facts = new TreeMap<>();

  private Shape(boolean request) {
    this.request = request;
  }

  static Map<String, Set<String>> ofRequest(Place schema) {
    return of(schema, true);
  }

  static Map<String, Set<String>> ofResponse(Place schema) {
    return of(schema, false);
  }

  private static Map<String, Set<String>> of(Place schema, boolean request) {
    Shape shape = new Shape(request);
    shape.add("", schema, Set.of());
    return shape.facts;
  }

  private void add(String at, Place written, Set<String> above) {
    Place schema = written.resolved();
    if (above.contains(schema.pointer())) {
      fact(at, "recursive");
      return;
    }
    Set<String> path = new HashSet<>(above);
    path.add(schema.pointer());
    JsonNode type = schema.node().path("type");
    fact(at, "type=" + (type.isArray() ? type.path(0) : type).asString("any"));
    text(at, schema, "format");
    enumeration(at, schema);
    if (request) {
      bounds(at, schema);
    }
    if (schema.has("items")) {
      add(at + "/*", schema.child("items"), path);
    }
    schema
        .child("properties")
        .members()
        .forEach((name, property) -> property(at + "/" + name, name, schema, property, path));
  }

  private void property(String at, String name, Place owner, Place property, Set<String> path) {
    if (request && property.node().path("readOnly").asBoolean(false)) {
      return;
    }
    add(at, property, path);
    if (request && contains(owner.node().path("required"), name)) {
      fact(at, "required");
    }
  }

  private void bounds(String at, Place schema) {
    String pattern = schema.text("pattern");
    if (!SELF_BOUNDED.contains(schema.text("format"))) {
      BOUNDS.forEach(bound -> text(at, schema, bound));
      if (pattern.equals(NOT_BLANK)) {
        fact(at, "minLength=1");
      } else if (!pattern.isEmpty()) {
        fact(at, "pattern=" + pattern.replaceAll("^\\^|\\$$", ""));
      }
    }
  }

  private void enumeration(String at, Place schema) {
    JsonNode values = schema.node().path(schema.has("enum") ? "enum" : "x-extensible-enum");
    if (!values.isMissingNode()) {
      Set<String> names = new TreeSet<>();
      values.forEach(value -> names.add(value.asString()));
      fact(at, "enum=" + names);
    }
  }

  private void text(String at, Place schema, String name) {
    if (schema.has(name)) {
      fact(at, name + "=" + schema.node().path(name).asString());
    }
  }

  private void fact(String at, String fact) {
    facts.computeIfAbsent(at.isEmpty() ? "/" : at, key -> new TreeSet<>()).add(fact);
  }

  private static boolean contains(JsonNode array, String text) {
    return array.valueStream().anyMatch(item -> item.asString().equals(text));
  }
}
