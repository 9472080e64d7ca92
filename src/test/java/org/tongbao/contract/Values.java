package org.tongbao.contract;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads what HTTP carries as text into the JSON that a schema speaks of. */
final class Values {

  private static final JsonMapper JSON = new JsonMapper();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private Values() {}

  /** A body of some media type; text that is no JSON though it should be becomes a string. */
  static JsonNode body(String mediaType, Place schema, String text) {
    if (mediaType.endsWith("json")) {
      try {
        return JSON.readTree(text);
      } catch (JacksonException e) {
        return NODES.stringNode(text);
      }
    }
    return mediaType.equals("application/x-www-form-urlencoded")
        ? form(schema, text)
        : NODES.stringNode(text);
  }

  /** One parameter or header, typed as its schema wants it where it can be. */
  static JsonNode scalar(Place schema, String text) {
    return switch (schema.resolved().text("type")) {
      case "integer", "number" ->
          text.matches("-?\\d{1,18}")
              ? NODES.numberNode(Long.parseLong(text))
              : NODES.stringNode(text);
      case "boolean" ->
          text.equals("true") || text.equals("false")
              ? NODES.booleanNode(text.equals("true"))
              : NODES.stringNode(text);
      default -> NODES.stringNode(text);
    };
  }

  private static JsonNode form(Place schema, String text) {
    ObjectNode form = NODES.objectNode();
    for (String pair : text.split("&", -1)) {
      String[] parts = pair.split("=", 2);
      String name = decoded(parts[0]);
      Place property = schema.resolved().child("properties").child(name);
      form.set(name, scalar(property, parts.length > 1 ? decoded(parts[1]) : ""));
    }
    return form;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
