package org.tongbao.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A node of a document, and the JSON Pointer to it. */
record Place(JsonNode root, String pointer, JsonNode node) {

  private static final int MAX_REFERENCES = 20;

  static Place top(JsonNode root) {
    return new Place(root, "", root);
  }

  /** A member, missing or not. */
  Place child(String name) {
    String token = name.replace("~", "~0").replace("/", "~1");
    return new Place(root, pointer + "/" + token, node.path(name));
  }

  Place item(int index) {
    return new Place(root, pointer + "/" + index, node.path(index));
  }

  /** Down a path of members, following references on the way. */
  Place down(String... names) {
    Place place = resolved();
    for (String name : names) {
      place = place.child(name).resolved();
    }
    return place;
  }

  /** What a reference refers to; any other place itself. */
  Place resolved() {
    Place place = this;
    for (int i = 0; i < MAX_REFERENCES && place.node.path("$ref").isString(); i++) {
      String target = place.node.path("$ref").asString().substring(1);
      place = new Place(root, target, root.at(target));
      if (place.missing()) {
        throw new IllegalStateException(pointer + " refers to nothing: #" + target);
      }
    }
    return place;
  }

  /** The members with their names, in order, unresolved. */
  Map<String, Place> members() {
    Map<String, Place> members = new LinkedHashMap<>();
    node.propertyStream().forEach(e -> members.put(e.getKey(), child(e.getKey())));
    return members;
  }

  /** The elements of an array, unresolved. */
  List<Place> items() {
    List<Place> items = new ArrayList<>();
    for (int i = 0; i < node.size(); i++) {
      items.add(item(i));
    }
    return items;
  }

  boolean has(String name) {
    return node.has(name);
  }

  boolean missing() {
    return node.isMissingNode();
  }

  String text(String name) {
    return node.path(name).asString("");
  }

  @Override
  public String toString() {
    return "#" + pointer;
  }
}
