package org.tongbao.contract;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Spoils bodies: a rule is broken somewhere in a tree, or the text is no longer JSON. */
final class FuzzBodies {

  private static final int DEEP = 5000;
  private static final JsonMapper ASCII =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  /** In these the server may read what it should not need to (RFC 8259, section 8.1). */
  private static final Set<String> TOLERABLE =
      Set.of("byte order mark", "UTF-16", "UTF-16 without a mark");

  /** What is done to the text of a body, by name. */
  private record Damage(String name, BiFunction<String, Random, byte[]> to) {}

  private static final List<Damage> DAMAGES =
      List.of(
          text("nothing", t -> ""),
          text("blank", t -> " \n "),
          text("null", t -> "null"),
          text("a string", t -> "\"text\""),
          text("a number", t -> "1e999"),
          text("a list", t -> "[" + t + "]"),
          text("no JSON", t -> "<a/>"),
          text("more behind", t -> t + t),
          text("comma too many", t -> t.replaceFirst("}$", ",}")),
          text("comment", t -> "/* c */" + t),
          text("single quotes", t -> t.replace('"', '\'')),
          text("NaN", t -> t.replaceFirst("^\\{", "{\"more\":NaN,")),
          text(
              "unknown member",
              t -> t.replaceFirst("^\\{", "{\"noSuchField\":{\"a\":[1]},").replace(",}", "}")),
          text("member twice", t -> t.replaceFirst("^\\{(.+)}$", "{$1,$1}")),
          text("deep list", t -> "[".repeat(DEEP) + "]".repeat(DEEP)),
          text("deep object", t -> "{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP)),
          text("lone surrogate as it is", t -> t.replaceFirst("\"}", "\\\\ud800\"}")),
          text("byte order mark", t -> "\ufeff" + t),
          text("long name", t -> "{\"" + "n".repeat(60_000) + "\":1}"),
          new Damage(
              "cut off", (t, random) -> utf8(t.substring(0, random.nextInt(t.length() + 1)))),
          new Damage("UTF-16", (t, random) -> t.getBytes(StandardCharsets.UTF_16)),
          new Damage("UTF-16 without a mark", (t, random) -> t.getBytes(StandardCharsets.UTF_16LE)),
          new Damage("bytes that are no UTF-8", (t, random) -> badBytes(t, random)),
          new Damage("noise", (t, random) -> noise(random)));

  private final FuzzValues values;
  private final Random random;

  FuzzBodies(FuzzValues values, Random random) {
    this.values = values;
    this.random = random;
  }

  /** As text; now and then in ASCII with escapes, which alone can carry half a surrogate pair. */
  static byte[] bytes(JsonNode body, Random random) {
    return random.nextInt(3) == 0 ? utf8(ASCII.writeValueAsString(body)) : utf8(body.toString());
  }

  /** The same with one rule of the schema broken, most of the time. */
  JsonNode spoiled(JsonNode body, Place media) {
    return spoiled(body, media.child("schema").resolved(), true);
  }

  /** Gives a draft the body after some damage. */
  void damage(FuzzDraft draft, String type, JsonNode body) {
    Damage damage = DAMAGES.get(random.nextInt(DAMAGES.size()));
    draft.body(type, damage.to().apply(body.toString(), random)).spoiled("body: " + damage.name());
    if (TOLERABLE.contains(damage.name())) {
      draft.beyond("encoding");
    }
  }

  private JsonNode spoiled(JsonNode value, Place schema, boolean top) {
    if (value instanceof ObjectNode object && (top || random.nextInt(4) > 0)) {
      return spoiledMember(object, schema);
    }
    if (value instanceof ArrayNode list && !list.isEmpty() && random.nextInt(3) > 0) {
      int index = random.nextInt(list.size());
      list.set(index, spoiled(list.get(index), schema.child("items").resolved(), false));
      return list;
    }
    return FuzzValues.one(values.wrong(schema), random);
  }

  private ObjectNode spoiledMember(ObjectNode object, Place schema) {
    Place properties = schema.child("properties");
    List<String> names = new ArrayList<>(properties.members().keySet());
    int what = random.nextInt(10);
    if (what == 0 || names.isEmpty()) {
      return object.put("noSuchField", "甲");
    }
    String name = names.get(random.nextInt(names.size()));
    if (what == 1) {
      object.remove(name);
      return object;
    }
    Place property = properties.child(name).resolved();
    JsonNode there =
        object.has(name) ? object.get(name) : FuzzValues.one(values.right(name, property), random);
    return object.set(name, spoiled(there, property, false));
  }

  private static Damage text(String name, UnaryOperator<String> to) {
    return new Damage(name, (text, random) -> utf8(to.apply(text)));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] badBytes(String text, Random random) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int cut = text.lastIndexOf('"');
    bytes.writeBytes(utf8(text.substring(0, Math.max(cut, 0))));
    List<int[]> bad =
        List.of(
            new int[] {0xC0, 0x80},
            new int[] {0xED, 0xA0, 0x80},
            new int[] {0xFF},
            new int[] {0xF5, 0x80},
            new int[] {0xB8});
    for (int one : bad.get(random.nextInt(bad.size()))) {
      bytes.write(one);
    }
    bytes.writeBytes(utf8(text.substring(Math.max(cut, 0))));
    return bytes.toByteArray();
  }

  private static byte[] noise(Random random) {
    byte[] noise = new byte[random.nextInt(400)];
    random.nextBytes(noise);
    return noise;
  }
}
