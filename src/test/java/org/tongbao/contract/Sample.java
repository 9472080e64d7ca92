package org.tongbao.contract;

import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes values that a schema allows: the contract's own example where it has one. */
final class Sample {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private Sample() {}

  /** A body of a media type that takes objects, to be changed at will. */
  static ObjectNode object(Place media) {
    return (ObjectNode) of(media).deepCopy();
  }

  /** A body of a media type of the contract. */
  static JsonNode of(Place media) {
    if (media.has("example")) {
      return media.node().path("example");
    }
    return media.child("examples").members().values().stream()
        .findFirst()
        .map(example -> example.down("value").node())
        .orElseGet(() -> value(media.child("schema")));
  }

  /** The least that a schema demands. */
  static JsonNode value(Place written) {
    Place schema = written.resolved();
    if (schema.has("enum")) {
      return schema.node().path("enum").path(0);
    }
    return switch (schema.text("type")) {
      case "object" -> members(schema);
      case "array" -> NODES.arrayNode();
      case "integer" -> NODES.numberNode(schema.node().path("minimum").asInt(1));
      case "boolean" -> NODES.booleanNode(false);
      default -> NODES.stringNode(text(schema));
    };
  }

  private static ObjectNode members(Place schema) {
    ObjectNode object = NODES.objectNode();
    for (String name : Words.of(schema.node().path("required"))) {
      object.set(name, value(schema.child("properties").child(name)));
    }
    return object;
  }

  /** Lower-case letters suit every pattern of the contract; a password needs twelve of them. */
  private static String text(Place schema) {
    return switch (schema.text("format")) {
      case "uuid" -> UUID.randomUUID().toString();
      case "date" -> "2026-03-18";
      case "date-time" -> "2026-03-18T02:00:00Z";
      default -> "twelve-letters";
    };
  }
}
