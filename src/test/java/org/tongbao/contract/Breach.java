package org.tongbao.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A body that breaks one rule of a schema.
 *
 * @param name where and how, for the name of a test
 * @param pointer where the server should find it
 * @param body the body as a whole
 */
record Breach(String name, String pointer, JsonNode body) {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** Bodies, right but for one member each: it is missing, too long or too small. */
  static List<Breach> ofBody(Place media) {
    Place schema = media.child("schema").resolved();
    List<Breach> breaches = new ArrayList<>();
    for (String name : Words.of(schema.node().path("required"))) {
      ObjectNode body = Sample.object(media);
      body.remove(name);
      breaches.add(new Breach("without " + name, "/" + name, body));
    }
    schema
        .child("properties")
        .members()
        .forEach(
            (name, property) -> {
              if (!property.node().path("readOnly").asBoolean(false)) {
                beyond(property.resolved())
                    .ifPresent(
                        value ->
                            breaches.add(
                                new Breach(
                                    "out of bounds: " + name,
                                    "/" + name,
                                    Sample.object(media).set(name, value))));
              }
            });
    return breaches;
  }

  /** Texts that cannot be the value of a parameter; empty where any text can. */
  static List<String> ofParameter(Parameter parameter) {
    Place schema = parameter.schema().resolved();
    List<String> wrong = new ArrayList<>();
    if (schema.has("enum")) {
      wrong.add("NO_SUCH_WORD");
    }
    switch (schema.text("type")) {
      case "integer" -> wrong.add("many");
      case "boolean" -> wrong.add("perhaps");
      default -> {}
    }
    if (schema.text("format").equals("uuid")) {
      wrong.add("not-a-uuid");
    } else if (parameter.isQuery()) {
      // in a path what is out of bounds is merely not there
      wrong.addAll(outOfBounds(schema.node()));
    }
    return wrong;
  }

  private static List<String> outOfBounds(JsonNode schema) {
    List<String> wrong = new ArrayList<>();
    if (schema.has("maxLength")) {
      wrong.add("x".repeat(schema.path("maxLength").asInt() + 1));
    }
    if (schema.has("minimum")) {
      wrong.add(String.valueOf(schema.path("minimum").asLong() - 1));
    }
    if (schema.has("maximum")) {
      wrong.add(String.valueOf(schema.path("maximum").asLong() + 1));
    }
    return wrong;
  }

  /** Formats bound a text by themselves; the bytes of a password are counted by its own tests. */
  private static Optional<JsonNode> beyond(Place schema) {
    if (!schema.has("format") && schema.has("maxLength")) {
      int length = schema.node().path("maxLength").asInt() + 1;
      return Optional.of(NODES.stringNode("x".repeat(length)));
    }
    return schema.has("minimum")
        ? Optional.of(NODES.numberNode(schema.node().path("minimum").asInt() - 1))
        : Optional.empty();
  }
}
