package org.tongbao.contract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One method of one path. */
record Operation(
    String method,
    String path,
    Place place,
    List<Parameter> parameters,
    SortedMap<Integer, Answer> answers) {

  static Operation of(String method, String path, Place item, Place place) {
    SortedMap<Integer, Answer> answers = new TreeMap<>();
    place
        .child("responses")
        .members()
        .forEach((status, at) -> answers.put(Integer.valueOf(status), Answer.of(status, at)));
    List<Parameter> parameters =
        Stream.of(item, place)
            .flatMap(owner -> owner.child("parameters").items().stream())
            .map(Parameter::of)
            .toList();
    return new Operation(method, path, place, parameters, answers);
  }

  String id() {
    return place.text("operationId");
  }

  /** The media types of the body, each with its place; empty when it takes none. */
  Map<String, Place> bodies() {
    return place.down("requestBody", "content").members();
  }

  Optional<Place> jsonBody() {
    return Optional.ofNullable(bodies().get("application/json"));
  }

  boolean takesBody() {
    return !bodies().isEmpty();
  }

  boolean needsBody() {
    return place.down("requestBody").node().path("required").asBoolean(false);
  }

  boolean answers(int status) {
    return answers.containsKey(status);
  }

  boolean takes(String in, String name) {
    return parameters.stream().anyMatch(p -> p.in().equals(in) && p.name().equalsIgnoreCase(name));
  }

  List<Parameter> parameters(String in) {
    return parameters.stream().filter(p -> p.in().equals(in)).toList();
  }

  /** Whether anybody may call it. */
  boolean isPublic() {
    return place.child("security").node().isEmpty();
  }

  boolean needsToken() {
    return place.child("security").items().stream().anyMatch(way -> way.has("bearerAuth"));
  }

  /** The roles of which one is needed; empty where any will do. */
  Set<String> roles() {
    return Words.of(place.child("x-roles").node());
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
