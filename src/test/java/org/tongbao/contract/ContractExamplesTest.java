package org.tongbao.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tongbao.contract.Schemas.Side;

/** The contract by itself: complete, bounded, and illustrated by examples that keep to it. */
class ContractExamplesTest {

  private static final List<String> NEEDED =
      List.of("operationId", "summary", "description", "tags", "security");
  private static final List<String> BOUNDS =
      List.of("maxLength", "format", "enum", "pattern", "x-extensible-enum", "const");

  private final Contract contract = Contract.load();
  private final Schemas schemas = new Schemas(contract);

  @Test
  void everyExampleKeepsToItsSchema() {
    List<String> faults = new ArrayList<>();
    eachMedia(
        (media, side) ->
            examples(media)
                .forEach(
                    (name, example) ->
                        schemas
                            .faults(side, media.child("schema"), example.node())
                            .forEach(fault -> faults.add(example + " " + fault))));
    parameters()
        .forEach(
            parameter ->
                examples(parameter)
                    .forEach(
                        (name, example) ->
                            schemas
                                .faults(Side.REQUEST, parameter.child("schema"), example.node())
                                .forEach(fault -> faults.add(example + " " + fault))));
    assertThat(faults).isEmpty();
  }

  @Test
  void everyBodyHasAnExample() {
    List<String> bare = new ArrayList<>();
    eachMedia(
        (media, side) -> {
          if (examples(media).isEmpty()) {
            bare.add(media.toString());
          }
        });
    assertThat(bare).isEmpty();
  }

  @Test
  void everyOperationSaysWhatItIs() {
    List<String> lacking = new ArrayList<>();
    for (Operation operation : contract.operations()) {
      NEEDED.stream()
          .filter(name -> !operation.place().has(name))
          .forEach(name -> lacking.add(operation + " has no " + name));
      if (operation.answers().values().stream().noneMatch(a -> a.status() < 400)) {
        lacking.add(operation + " never succeeds");
      }
    }
    assertThat(lacking).isEmpty();
    assertThat(contract.operations()).extracting(Operation::id).doesNotHaveDuplicates();
  }

  @Test
  void everyPathParameterIsDeclared() {
    List<String> faults = new ArrayList<>();
    for (Operation operation : contract.operations()) {
      List<String> declared =
          operation.parameters("path").stream().map(p -> "{" + p.name() + "}").toList();
      List<String> named =
          Stream.of(operation.path().split("/", -1)).filter(s -> s.startsWith("{")).toList();
      if (!Set.copyOf(declared).equals(Set.copyOf(named))) {
        faults.add(operation + " declares " + declared);
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void everyStringAndListIsBounded() {
    List<String> unbounded = new ArrayList<>();
    for (Place schema : everySchema()) {
      String type = schema.text("type");
      if ((type.equals("string") && BOUNDS.stream().noneMatch(schema::has))
          || (type.equals("array") && !schema.has("maxItems"))) {
        unbounded.add(schema.toString());
      }
    }
    assertThat(unbounded).isEmpty();
  }

  @Test
  void everySchemaIsUsed() {
    String text = contract.top().node().toString();
    assertThat(contract.top().down("components", "schemas").members().keySet())
        .allMatch(name -> text.contains("\"#/components/schemas/" + name + "\""));
  }

  private void eachMedia(BiConsumer<Place, Side> action) {
    for (Operation operation : contract.operations()) {
      operation.bodies().values().forEach(media -> action.accept(media, Side.REQUEST));
      operation
          .answers()
          .values()
          .forEach(a -> a.content().values().forEach(media -> action.accept(media, Side.RESPONSE)));
    }
  }

  private Stream<Place> parameters() {
    return contract.top().down("components", "parameters").members().values().stream();
  }

  private static Map<String, Place> examples(Place owner) {
    Map<String, Place> examples = new LinkedHashMap<>();
    owner.child("examples").members().forEach((name, at) -> examples.put(name, at.down("value")));
    if (owner.has("example")) {
      examples.put("example", owner.child("example"));
    }
    return examples;
  }

  private List<Place> everySchema() {
    List<Place> found = new ArrayList<>();
    collect(contract.top(), found);
    return found;
  }

  private static void collect(Place place, List<Place> found) {
    if (place.node().path("type").isString()) {
      found.add(place);
    }
    place.items().forEach(item -> collect(item, found));
    place
        .members()
        .forEach(
            (name, member) -> {
              if (!name.startsWith("example")) {
                collect(member, found);
              }
            });
  }
}
