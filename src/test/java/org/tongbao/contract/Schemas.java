package org.tongbao.contract;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/** Holds JSON against the schemas of a contract. */
final class Schemas {

  /** Who sends what is checked. */
  enum Side {
    REQUEST,
    RESPONSE
  }

  private static final int SHOWN = 10;

  private final SchemaRegistry registry;
  private final Map<String, Schema> known = new ConcurrentHashMap<>();

  Schemas(Contract contract) {
    Map<String, String> documents =
        Map.of(
            document(Side.REQUEST), ExactSchemas.ofRequests(contract.top().node()).toString(),
            document(Side.RESPONSE), ExactSchemas.ofResponses(contract.top().node()).toString());
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).locale(Locale.ENGLISH).build();
    registry =
        SchemaRegistry.withDialect(
            Dialects.getOpenApi31(),
            builder -> builder.schemas(documents).schemaRegistryConfig(config));
  }

  /** What is wrong, each with a pointer into the value; empty when it is as the schema has it. */
  List<String> faults(Side side, Place schema, JsonNode value) {
    List<Error> errors = schema(side, schema.pointer()).validate(value);
    boolean other = errors.stream().anyMatch(e -> !e.getKeyword().startsWith("unevaluated"));
    return errors.stream()
        // a failed part of a composition evaluates nothing: what it knows looks unknown
        .filter(e -> !other || !e.getKeyword().startsWith("unevaluated"))
        .map(e -> e.getInstanceLocation() + ": " + e.getMessage())
        .distinct()
        .limit(SHOWN)
        .toList();
  }

  private Schema schema(Side side, String pointer) {
    return known.computeIfAbsent(
        side + pointer,
        key -> registry.getSchema(SchemaLocation.of(document(side) + "#" + pointer)));
  }

  private static String document(Side side) {
    return "https://contract.test/" + side.name().toLowerCase(Locale.ROOT);
  }
}
