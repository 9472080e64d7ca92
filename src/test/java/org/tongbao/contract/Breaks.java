package org.tongbao.contract;

import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.compare.OpenApiDiffOptions;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.model.ChangedOperation;
import org.openapitools.openapidiff.core.output.ConsoleRender;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a client of an earlier contract would stumble over in a later one: what openapi-diff finds,
 * and {@link FactChange what it does not see}.
 *
 * <p>openapi-diff 2.1.7 does not compare the types of 3.1 (its issue 745), nor what is in lists.
 * Ours says nothing that 3.0 could not, so that it is given to openapi-diff as 3.0.
 */
final class Breaks {

  /** Words of JSON Schema 2020-12 that 3.0 lacks; {@code type} with a list is another. */
  private static final Set<String> ONLY_IN_31 =
      Set.of("const", "prefixItems", "patternProperties", "if", "contains", "propertyNames");

  private static final OpenApiDiffOptions STRICT =
      OpenApiDiffOptions.builder()
          .configProperty("incompatible.request.min.length.increased", "true")
          .configProperty("incompatible.operation.id.changed", "true")
          .configProperty("incompatible.security.requirements.decreased", "false")
          .build();

  private Breaks() {}

  /** One entry for each break, to be read by people; none when clients go on working. */
  static List<String> between(Contract earlier, Contract later) {
    ChangedOpenApi changes =
        OpenApiCompare.fromContents(as30(earlier), as30(later), List.of(), STRICT);
    List<FactChange> facts = FactChange.between(earlier, later);
    List<String> breaks = new ArrayList<>();
    if (changes.isIncompatible()) {
      breaks.add(report(changes));
      facts.stream()
          .filter(fact -> names(changes).contains(fact.operation().toString()))
          .map(FactChange::toString)
          .forEach(breaks::add);
    }
    facts.stream()
        .filter(FactChange::breaksUnseen)
        .map(fact -> "breaks: " + fact)
        .forEach(breaks::add);
    breaks.addAll(rights(earlier, later));
    return breaks;
  }

  private static String report(ChangedOpenApi changes) {
    changes.setNewEndpoints(List.of());
    changes.setChangedOperations(
        changes.getChangedOperations().stream().filter(ChangedOperation::isIncompatible).toList());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ConsoleRender().render(changes, new OutputStreamWriter(out, StandardCharsets.UTF_8));
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Set<String> names(ChangedOpenApi changes) {
    Set<String> names = new TreeSet<>();
    changes
        .getChangedOperations()
        .forEach(changed -> names.add(changed.getHttpMethod() + " " + changed.getPathUrl()));
    return names;
  }

  /** Operations that were for anybody, or for more roles. */
  private static List<String> rights(Contract earlier, Contract later) {
    return earlier.operations().stream()
        .flatMap(
            before ->
                later.operation(before.method(), before.path()).stream()
                    .flatMap(now -> lost(before, now)))
        .toList();
  }

  private static Stream<String> lost(Operation before, Operation now) {
    if (before.isPublic() && !now.isPublic()) {
      return Stream.of("breaks: " + now + " is no longer for anybody");
    }
    return before.roles().stream()
        .filter(role -> !now.roles().isEmpty() && !now.roles().contains(role))
        .map(role -> "breaks: " + now + " is no longer for " + role);
  }

  private static String as30(Contract contract) {
    ObjectNode root = (ObjectNode) contract.top().node().deepCopy();
    refuseWhat30Lacks(contract.top().child("components").child("schemas"));
    return root.put("openapi", "3.0.3").toString();
  }

  private static void refuseWhat30Lacks(Place place) {
    JsonNode type = place.node().path("type");
    if (type.isArray() || ONLY_IN_31.stream().anyMatch(place::has)) {
      throw new IllegalArgumentException(place + " says what openapi-diff cannot compare");
    }
    Stream.concat(place.members().values().stream(), place.items().stream())
        .filter(part -> part.node().isContainer() && !part.pointer().matches(".*/examples?"))
        .forEach(Breaks::refuseWhat30Lacks);
  }
}
