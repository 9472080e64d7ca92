package org.tongbao.contract;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.time.api.DateTimes;
import net.jqwik.time.api.Dates;
import net.jqwik.web.api.Web;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Values of the schemas of a contract as arbitraries: right ones, and ones that break a rule. */
final class FuzzValues {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int LONG_LIST = 5000;

  /** Texts of which each pattern of the contract takes one. */
  private static final List<Function<Random, String>> PATTERNED =
      List.of(
          random -> "2026-%02d".formatted(1 + random.nextInt(12)),
          random -> "f" + Long.toString(random.nextLong() >>> 1, 36),
          random -> "%064x".formatted(new BigInteger(255, random)),
          random -> "%d:%064x".formatted(1 + random.nextInt(1000), new BigInteger(255, random)),
          random -> random.nextInt(1000) + "." + random.nextInt(1000));

  /** Nothing can be looked for without: no schema can say so to all who read it. */
  private static final String SOUGHT = "[\\p{L}\\p{N}]";

  private final Function<String, Optional<String>> ids;

  /** With ids of things by the names of parameters and members. */
  FuzzValues(Function<String, Optional<String>> ids) {
    this.ids = ids;
  }

  /** What a request may send there. */
  Arbitrary<JsonNode> right(String name, Place written) {
    Place schema = written.resolved();
    if (schema.has("enum") || schema.has("x-extensible-enum")) {
      return Arbitraries.of(
          schema
              .node()
              .path(schema.has("enum") ? "enum" : "x-extensible-enum")
              .valueStream()
              .toList());
    }
    return switch (schema.text("type")) {
      case "object" -> Arbitraries.randomValue(random -> object(schema, random));
      case "array" -> Arbitraries.randomValue(random -> list(name, schema, random));
      case "integer" ->
          Arbitraries.longs().between(least(schema), most(schema)).map(NODES::numberNode);
      case "boolean" -> Arbitraries.of(NODES.booleanNode(true), NODES.booleanNode(false));
      default -> text(name, schema).map(NODES::stringNode);
    };
  }

  /** What breaks a rule there, most of the time: where any text will do it may be right. */
  Arbitrary<JsonNode> wrong(Place written) {
    Place schema = written.resolved();
    List<JsonNode> wrong = new ArrayList<>();
    wrong.add(NODES.nullNode());
    wrong.add(NODES.numberNode(Long.MAX_VALUE));
    wrong.add(NODES.numberNode(-0.5));
    wrong.add(NODES.numberNode(BigInteger.TEN.pow(400)));
    wrong.add(NODES.booleanNode(true));
    wrong.add(NODES.arrayNode().add(NODES.nullNode()));
    wrong.add(NODES.objectNode().put("$type", "java.lang.Runtime"));
    wrong.add(NODES.stringNode("not-of-this-kind"));
    FuzzTexts.bad().allValues().orElseThrow().forEach(bad -> wrong.add(NODES.stringNode(bad)));
    beyond(schema, "maxLength")
        .ifPresent(n -> wrong.add(NODES.stringNode("长".repeat(Math.toIntExact(n + 1)))));
    beyond(schema, "maximum").ifPresent(n -> wrong.add(NODES.numberNode(n + 1)));
    beyond(schema, "minimum").ifPresent(n -> wrong.add(NODES.numberNode(n - 1)));
    beyond(schema, "maxItems")
        .filter(n -> n <= LONG_LIST)
        .ifPresent(n -> wrong.add(tooMany(schema, n + 1)));
    switch (schema.text("format")) {
      case "date" ->
          List.of("2026-02-30", "0000-00-00", "+12026-01-01", "2026-1-1")
              .forEach(t -> wrong.add(NODES.stringNode(t)));
      case "date-time" ->
          List.of(
                  "2026-03-18",
                  "2026-03-18T24:00:01Z",
                  "2026-03-18T02:00:00",
                  "+999999999-12-31T23:59:59Z")
              .forEach(t -> wrong.add(NODES.stringNode(t)));
      case "uuid" ->
          List.of("0", "1-1-1-1-1", "{0197a3c2-0000-7000-8000-000000000000}")
              .forEach(t -> wrong.add(NODES.stringNode(t)));
      default -> wrong.add(NODES.stringNode("RECEIVED"));
    }
    return Arbitraries.of(wrong);
  }

  private ObjectNode object(Place schema, Random random) {
    ObjectNode object = NODES.objectNode();
    var required = Words.of(schema.node().path("required"));
    schema
        .child("properties")
        .members()
        .forEach(
            (name, property) -> {
              boolean ignored = property.node().path("readOnly").asBoolean(false);
              if (required.contains(name) || random.nextInt(ignored ? 20 : 3) == 0) {
                object.set(name, one(right(name, property), random));
              }
            });
    return object;
  }

  private ArrayNode list(String name, Place schema, Random random) {
    ArrayNode list = NODES.arrayNode();
    int most = (int) Math.min(3, most(schema, "maxItems"));
    int size = random.nextInt(most + 1);
    for (int i = 0; i < size; i++) {
      JsonNode item = one(right(name, schema.child("items")), random);
      if (!schema.has("uniqueItems") || list.valueStream().noneMatch(item::equals)) {
        list.add(item);
      }
    }
    return list;
  }

  private Arbitrary<String> text(String name, Place schema) {
    String pattern = schema.text("pattern");
    return switch (schema.text("format")) {
      case "uuid" -> Arbitraries.randomValue(random -> id(name, random));
      case "date" ->
          Dates.dates()
              .between(LocalDate.of(2000, 1, 1), LocalDate.of(2100, 1, 1))
              .map(LocalDate::toString);
      case "date-time" -> DateTimes.instants().map(Object::toString);
      case "email" -> Web.emails();
      case "uri" ->
          Arbitraries.of("https://site.example/feedback/thanks", "https://elsewhere.example/");
      case "password" -> Arbitraries.strings().alpha().ofMinLength(12).ofMaxLength(40);
      default ->
          pattern.startsWith("^")
              ? Arbitraries.randomValue(random -> matching(pattern, random))
              : FuzzTexts.within(
                      (int) schema.node().path("minLength").asLong(0),
                      (int) most(schema, "maxLength"))
                  .filter(Pattern.compile(name.equals("q") ? SOUGHT : pattern).asPredicate());
    };
  }

  private String id(String name, Random random) {
    return ids.apply(name)
        .filter(known -> random.nextInt(8) > 0)
        .orElseGet(() -> new UUID(random.nextLong(), random.nextLong()).toString());
  }

  private static String matching(String pattern, Random random) {
    return PATTERNED.stream()
        .map(made -> made.apply(random))
        .filter(text -> text.matches("(?s).*(" + pattern + ").*"))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no text is known that matches " + pattern));
  }

  private static ArrayNode tooMany(Place schema, long size) {
    ArrayNode list = NODES.arrayNode();
    JsonNode item = Sample.value(schema.child("items"));
    for (int i = 0; i < size; i++) {
      list.add(item);
    }
    return list;
  }

  private static Optional<Long> beyond(Place schema, String bound) {
    return schema.has(bound) ? Optional.of(schema.node().path(bound).asLong()) : Optional.empty();
  }

  private static long least(Place schema) {
    return schema.node().path("minimum").asLong(Integer.MIN_VALUE);
  }

  private static long most(Place schema) {
    return schema.node().path("maximum").asLong(Integer.MAX_VALUE);
  }

  private static long most(Place schema, String bound) {
    return schema.node().path(bound).asLong(100);
  }

  /** One value by this source of chance, the bounds more often than chance would have it. */
  static <T> T one(Arbitrary<T> arbitrary, Random random) {
    return arbitrary.generator(1000, true).next(random).value();
  }
}
