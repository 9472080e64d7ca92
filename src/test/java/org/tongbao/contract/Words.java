package org.tongbao.contract;

import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Reads an array of words. */
final class Words {

  private Words() {}

  static Set<String> of(JsonNode array) {
    return array.valueStream().map(JsonNode::asString).collect(Collectors.toUnmodifiableSet());
  }
}
