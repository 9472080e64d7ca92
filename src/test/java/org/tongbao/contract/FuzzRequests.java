package org.tongbao.contract;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongbao.Api;
import org.tongbao.Notices;
import tools.jackson.databind.JsonNode;

/** Makes up requests to operations of the contract: right ones, and ones with something wrong. */
final class FuzzRequests {

  private static final String JSON = "application/json";
  private static final String FORM = "application/x-www-form-urlencoded";

  /** One of so many requests gets a scene of its own; the others take the last one. */
  private static final int FRESH = 60;

  /** Parameters that have no place for just any word. */
  private static final Set<String> BOUNDED = Set.of("limit", "organisation");

  private final Contract contract;
  private final Random random;
  private final FuzzScenes scenes = new FuzzScenes();
  private final FuzzSpoils spoils;
  private final Map<String, FuzzScene> last = new HashMap<>();

  FuzzRequests(Contract contract, Random random) {
    this.contract = contract;
    this.random = random;
    this.spoils = new FuzzSpoils(contract, random);
  }

  /** One that should succeed, in a scene made for it. */
  FuzzRequest succeeding(Operation operation) {
    FuzzScene scene = fresh(operation);
    FuzzDraft draft = addressed(operation, scene);
    operation.parameters().stream()
        .filter(Parameter::isShownAndNeeded)
        .forEach(p -> draft.query(p.name(), scene.id(p.name()).orElse(p.example())));
    if (FileBodies.areTakenBy(operation)) {
      draft.body(FileBodies.type(operation), FileBodies.right(operation, notice(scene)));
    } else if (operation.takesBody()) {
      JsonNode body = scene.filledBody().orElseGet(() -> right(operation, scene, JSON));
      draft.body(JSON, FuzzBodies.bytes(body, random));
    }
    return draft.done();
  }

  /** One that should be refused, where anything can be refused at all. */
  FuzzRequest refused(Operation operation) {
    FuzzDraft draft = right(operation, scene(operation));
    if (operation.needsToken()) {
      return draft.without("Authorization").spoiled("no token").done();
    }
    if (operation.takesBody()) {
      return draft.body(JSON, new byte[] {'{'}).spoiled("body cut off").done();
    }
    operation.parameters("path").forEach(p -> draft.segment(p.name(), "none"));
    operation.parameters("query").stream()
        .map(Parameter::name)
        .filter(BOUNDED::contains)
        .forEach(name -> draft.withoutQuery(name).query(name, "many"));
    if (operation.answers(406)) {
      draft.header("Accept", "image/png");
    }
    return draft.spoiled("addresses nothing, or wants it as a picture").done();
  }

  /** One that was answered wrongly once, in a scene made for it. */
  FuzzRequest again(FuzzCase kept) {
    Operation operation = contract.operation(kept.operation());
    FuzzScene scene = fresh(operation);
    FuzzDraft draft = addressed(operation, scene);
    kept.path().forEach(draft::rawSegment);
    kept.query().forEach(draft::rawQuery);
    if (!kept.body().isEmpty()) {
      draft.body(JSON, scene.filled(kept.body()).getBytes(StandardCharsets.UTF_8));
    }
    return draft.spoiled("kept: " + kept.why()).done();
  }

  /** Any. */
  FuzzRequest any(Operation operation) {
    FuzzScene scene = random.nextInt(FRESH) == 0 ? fresh(operation) : scene(operation);
    FuzzDraft draft = right(operation, scene);
    boolean bodied = operation.takesBody() && !FileBodies.areTakenBy(operation);
    switch (random.nextInt(10)) {
      case 0, 1, 2, 3 -> {}
      case 4, 5 -> {
        if (bodied) {
          spoilBody(draft, operation, scene);
        } else {
          spoils.parameter(draft, operation);
        }
      }
      case 6 -> {
        if (operation.takesBody()) {
          String type = operation.bodies().keySet().iterator().next();
          bodies(scene).damage(draft, type, right(operation, scene, type));
        } else {
          spoils.header(draft, operation);
        }
      }
      case 7 -> spoils.parameter(draft, operation);
      case 8 -> spoils.header(draft, operation);
      default -> spoils.who(draft, operation, scene);
    }
    return draft.done();
  }

  private FuzzDraft right(Operation operation, FuzzScene scene) {
    FuzzDraft draft = addressed(operation, scene);
    FuzzValues values = new FuzzValues(scene::id);
    for (Parameter parameter : operation.parameters("query")) {
      boolean known = !parameter.name().equals("cursor"); // only the server makes these
      if (known && (parameter.required() || random.nextInt(3) == 0)) {
        JsonNode value = FuzzValues.one(values.right(parameter.name(), parameter.schema()), random);
        draft.query(parameter.name(), value.asString());
      }
    }
    if (operation.id().equals("importNotice")) {
      String text =
          random.nextBoolean()
              ? Notices.text("plain")
              : FuzzValues.one(FuzzTexts.within(10, 2000), random);
      draft.body("text/plain", text.getBytes(StandardCharsets.UTF_8));
    } else if (FileBodies.areTakenBy(operation)) {
      draft.body(FileBodies.type(operation), FileBodies.right(operation, notice(scene)));
    } else if (operation.bodies().containsKey(FORM) && random.nextBoolean()) {
      draft.body(FORM, form(right(operation, scene, FORM)));
    } else if (operation.takesBody()) {
      draft.body(JSON, FuzzBodies.bytes(right(operation, scene, JSON), random));
    }
    return draft;
  }

  private static Object notice(FuzzScene scene) {
    return scene.id("noticeId").orElse(null);
  }

  private FuzzDraft addressed(Operation operation, FuzzScene scene) {
    FuzzDraft draft = new FuzzDraft(operation, scene).header("Accept-Language", "en");
    if (operation.needsToken()) {
      draft.header(
          "Authorization",
          "Bearer "
              + scene
                  .id("bearer")
                  .filter(t -> operation.id().equals("changePassword"))
                  .orElseGet(Api::adminToken));
    }
    scene
        .id("Access-Code")
        .filter(code -> operation.takes("header", "Access-Code"))
        .ifPresent(code -> draft.header("Access-Code", code));
    if (operation.answers(428)) {
      draft.header("If-Match", "*");
    }
    return draft;
  }

  private void spoilBody(FuzzDraft draft, Operation operation, FuzzScene scene) {
    draft.spoiled("rule of the body");
    if (operation.bodies().containsKey(FORM) && random.nextInt(3) == 0) {
      JsonNode body =
          bodies(scene).spoiled(right(operation, scene, FORM), operation.bodies().get(FORM));
      draft.body(FORM, form(body));
    } else {
      JsonNode body =
          scene
              .filledBody()
              .filter(b -> random.nextBoolean())
              .orElseGet(() -> right(operation, scene, JSON));
      draft.body(
          JSON,
          FuzzBodies.bytes(
              bodies(scene).spoiled(body, operation.jsonBody().orElseThrow()), random));
    }
  }

  private FuzzBodies bodies(FuzzScene scene) {
    return new FuzzBodies(new FuzzValues(scene::id), random);
  }

  private JsonNode right(Operation operation, FuzzScene scene, String type) {
    Place schema = operation.bodies().get(type).child("schema");
    return FuzzValues.one(new FuzzValues(scene::id).right("", schema), random);
  }

  private static byte[] form(JsonNode body) {
    return body.propertyStream()
        .map(
            field ->
                FuzzDraft.encoded(field.getKey())
                    + "="
                    + FuzzDraft.encoded(
                        field.getValue().isValueNode()
                            ? field.getValue().asString("")
                            : field.getValue().toString()))
        .collect(Collectors.joining("&"))
        .getBytes(StandardCharsets.US_ASCII);
  }

  private FuzzScene scene(Operation operation) {
    return last.containsKey(operation.id()) ? last.get(operation.id()) : fresh(operation);
  }

  private FuzzScene fresh(Operation operation) {
    FuzzScene scene = scenes.of(operation);
    last.put(operation.id(), scene);
    return scene;
  }
}
