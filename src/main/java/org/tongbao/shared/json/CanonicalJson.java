package org.tongbao.shared.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes JSON in the canonical form of RFC 8785: members sorted by name, no white space. It holds
 * for what this server writes: text without control characters, and whole numbers.
 */
@ApplicationScoped
public class CanonicalJson {

  private final ObjectMapper json;

  CanonicalJson(ObjectMapper json) {
    this.json = json;
  }

  /** The canonical form of a value. */
  public String of(Object value) {
    return without(Set.of(), value);
  }

  /** The canonical form of a value without the members of the given names, wherever they stand. */
  public String without(Set<String> names, Object value) {
    try {
      return json.writeValueAsString(sorted(json.valueToTree(value), names));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private JsonNode sorted(JsonNode node, Set<String> dropped) {
    if (node instanceof ObjectNode object) {
      TreeMap<String, JsonNode> members = new TreeMap<>();
      object
          .properties()
          .forEach(
              member -> {
                if (!dropped.contains(member.getKey())) {
                  members.put(member.getKey(), sorted(member.getValue(), dropped));
                }
              });
      ObjectNode result = json.createObjectNode();
      members.forEach(result::set);
      return result;
    }
    if (node instanceof ArrayNode array) {
      ArrayNode result = json.createArrayNode();
      array.forEach(element -> result.add(sorted(element, dropped)));
      return result;
    }
    return node;
  }
}
