package org.tongbao.shared.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Set;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * Writes JSON in the canonical form of RFC 8785, so that the same value is always the same text.
 * Numbers are those of ECMAScript, as the RFC demands: whole ones hold up to 2^53.
 */
@ApplicationScoped
public class CanonicalJson {

  private final ObjectMapper json;

  CanonicalJson(ObjectMapper json) {
    this.json = json;
  }

  /** The canonical form of an object or a list. */
  public String of(Object value) {
    return without(Set.of(), value);
  }

  /** The canonical form of a value without the members of the given names, wherever they stand. */
  public String without(Set<String> names, Object value) {
    JsonNode tree = json.valueToTree(value);
    drop(names, tree);
    try {
      return new JsonCanonicalizer(json.writeValueAsString(tree)).getEncodedString();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void drop(Set<String> names, JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.remove(names);
    }
    node.forEach(child -> drop(names, child));
  }
}
