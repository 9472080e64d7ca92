package org.tongbao.contract;

import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a contract more strictly than a client must: a client tolerates what it does not know, but
 * the server may neither send nor accept it. Objects are closed, open enumerations too, and what
 * one side alone sends is demanded of that side only. The null that a contract allows clients in
 * its prose is added, as no schema of it says so.
 */
final class ExactSchemas {

  private static final List<String> PART_OF_THE_SAME = List.of("allOf", "anyOf", "oneOf");
  private static final List<String> WHOLE = List.of("items", "additionalProperties", "contains");
  private static final Set<String> EXAMPLES = Set.of("example", "examples", "default", "const");

  private static final String IGNORED = "readOnly";

  private final String omitted;

  private ExactSchemas(String omitted) {
    this.omitted = omitted;
  }

  /** For requests: what is read-only need not be sent, and may be anything: it is ignored. */
  static JsonNode ofRequests(JsonNode contract) {
    return new ExactSchemas(IGNORED).exact(contract);
  }

  /** For responses: what is write-only need not be sent. */
  static JsonNode ofResponses(JsonNode contract) {
    return new ExactSchemas("writeOnly").exact(contract);
  }

  private JsonNode exact(JsonNode contract) {
    JsonNode copy = contract.deepCopy();
    copy.at("/components/schemas").forEach(schema -> exact(schema, false));
    findSchemas(copy);
    return copy;
  }

  private void findSchemas(JsonNode node) {
    if (node.isArray()) {
      node.forEach(this::findSchemas);
    }
    node.propertyStream()
        .forEach(
            entry -> {
              if (entry.getKey().equals("schema")) {
                exact(entry.getValue(), true);
              } else if (!entry.getKey().equals("schemas") && !EXAMPLES.contains(entry.getKey())) {
                findSchemas(entry.getValue());
              }
            });
  }

  /** A part of a composition must stay open, or it would refuse what the other parts allow. */
  private void exact(JsonNode node, boolean whole) {
    if (!(node instanceof ObjectNode schema)) {
      return;
    }
    for (String group : List.of("properties", "patternProperties")) {
      schema.path(group).forEach(property -> exact(property, true));
    }
    WHOLE.forEach(name -> exact(schema.path(name), true));
    PART_OF_THE_SAME.forEach(name -> schema.path(name).forEach(part -> exact(part, false)));
    List.of("if", "then", "else", "not").forEach(name -> exact(schema.path(name), false));
    JsonNode open = schema.remove("x-extensible-enum");
    if (open != null) {
      schema.set("enum", open);
    }
    if (schema.has("required") && schema.has("properties")) {
      schema.set("required", demanded(schema));
    }
    if (omitted.equals(IGNORED)) {
      open(schema.path("properties"));
      letNullBeAbsent(schema);
    }
    if (whole && describesObject(schema) && !schema.has("additionalProperties")) {
      schema.put("unevaluatedProperties", false);
    }
  }

  private static void open(JsonNode properties) {
    properties.properties().stream()
        .filter(property -> property.getValue().path(IGNORED).asBoolean(false))
        .forEach(property -> property.setValue(BooleanNode.TRUE));
  }

  private static void letNullBeAbsent(ObjectNode schema) {
    String demanded = schema.path("required").toString();
    schema.path("properties").properties().stream()
        .filter(property -> !demanded.contains('"' + property.getKey() + '"'))
        .filter(property -> property.getValue().isObject())
        .forEach(
            property -> {
              ObjectNode optional = schema.objectNode();
              optional.putArray("anyOf").addObject().put("type", "null");
              optional.withArray("anyOf").add(property.getValue());
              property.setValue(optional);
            });
  }

  private ArrayNode demanded(ObjectNode schema) {
    ArrayNode demanded = schema.arrayNode();
    StreamSupport.stream(schema.get("required").spliterator(), false)
        .filter(name -> !schema.at("/properties/" + name.asString()).path(omitted).asBoolean(false))
        .forEach(demanded::add);
    return demanded;
  }

  private static boolean describesObject(ObjectNode schema) {
    return schema.has("properties")
        || schema.has("$ref")
        || PART_OF_THE_SAME.stream().anyMatch(schema::has);
  }
}
