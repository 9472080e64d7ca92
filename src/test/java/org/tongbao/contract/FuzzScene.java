package org.tongbao.contract;

import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where an operation can succeed: the things it is about, by the names of its parameters and those
 * of members of bodies.
 *
 * @param body a body with which it does; empty where the least that the schema demands will do
 */
record FuzzScene(Map<String, Object> ids, Optional<String> body) {

  Optional<String> id(String name) {
    return Optional.ofNullable(ids.get(name)).map(Object::toString);
  }

  /** A text with the ids of the scene in place of their names, such as {@code $noticeId}. */
  String filled(String text) {
    String filled = text;
    for (Map.Entry<String, Object> id : ids.entrySet()) {
      filled = filled.replace("$" + id.getKey() + "\"", id.getValue() + "\"");
    }
    return filled;
  }

  /** The body with the ids of the scene. */
  Optional<JsonNode> filledBody() {
    return body.map(text -> new JsonMapper().readTree(filled(text)));
  }
}
