package org.tongbao.contract;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** What is done to the rest of a request: its parameters, headers, and who sends it. */
final class FuzzSpoils {

  private static final List<String> METHODS =
      List.of("PATCH", "DELETE", "PUT", "POST", "GET", "HEAD", "TRACE", "BREW");

  /** Percent-encoded what cannot be written otherwise. */
  private static final List<String> RAW =
      List.of(
          "%00",
          "%ED%A0%80",
          "%FF",
          "%C0%80",
          "%F0%9F%98%80",
          "%0D%0AX:%20y",
          "%2F..%2F",
          "%3B",
          "%25",
          "+");

  private static final List<String> ROLES_OF_NOBODY =
      List.of(
          "Bearer",
          "Bearer x.y.z",
          "Bearer eyJhbGciOiJub25lIn0.e30.",
          "Basic YTpi",
          "bearer  ",
          "甲");

  private static final List<String[]> HEADERS =
      List.of(
          header(
              "Accept",
              "image/png",
              "*/*;q=0",
              "text/html;q=x",
              ",,,",
              "application/json;v=1",
              "text/html, application/json;q=0.1",
              "a/b,".repeat(300)),
          header("Accept-Language", "xx", "zh-Hant-TW;q=0.1, *", "-", ";;;", "zh-CN"),
          header(
              "Content-Type",
              "application/xml",
              "text/plain",
              "application/json;charset=gbk",
              "application/json;charset=utf-16",
              "application/json;charset=nonsense",
              "application/problem+json",
              "multipart/form-data",
              "multipart/form-data;boundary=x",
              "*/*",
              "json",
              "application/json;;;",
              "application/x-www-form-urlencoded",
              "application/json, text/plain",
              ""),
          header(
              "If-Match",
              "\"1\"",
              "W/\"1\"",
              "1",
              "\"",
              "\"1\", \"2\"",
              "\"" + "1".repeat(300) + "\"",
              "\"\u00e9\"",
              ""),
          header(
              "If-None-Match", "*", "\"x\"", "W/\"x\"", "x", "\"", "\"" + "x".repeat(1100) + "\""),
          header(
              "If-Modified-Since",
              "yesterday",
              "Wed, 18 Mar 2026 02:00:00 GMT",
              "Thu, 99 Foo 9999 99:99:99 GMT"),
          header("Range", "bytes=0-1", "bytes=9-1", "lines=1"),
          header("Idempotency-Key", "a", "a b", "x".repeat(255), "x".repeat(256), "甲", ""),
          header("Access-Code", "", "x", "甲", "x".repeat(5000)),
          header("X-Request-Id", "a", "x".repeat(300), "a b", "<script>"),
          header("traceparent", "00-0-0-0", "00-" + "a".repeat(32) + "-" + "b".repeat(16) + "-01"),
          header("Content-Encoding", "gzip", "br"),
          header("X-HTTP-Method-Override", "DELETE"),
          header("X-Forwarded-For", "::::", "1.2.3.4, x"),
          header("Prefer", "return=minimal", "respond-async", "return=nothing", "="),
          header("Cookie", "a=b; c"));

  private final Contract contract;
  private final Random random;

  FuzzSpoils(Contract contract, Random random) {
    this.contract = contract;
    this.random = random;
  }

  /** A parameter that is wrong, odd, repeated, unknown or missing. */
  void parameter(FuzzDraft draft, Operation operation) {
    List<Parameter> all = operation.parameters().stream().filter(p -> !p.isHeader()).toList();
    if (all.isEmpty() || random.nextInt(10) == 0) {
      draft.beyond("unknown parameter").query(FuzzValues.one(FuzzTexts.any(), random), "x");
      return;
    }
    Parameter parameter = all.get(random.nextInt(all.size()));
    draft.spoiled("parameter " + parameter.name());
    if (parameter.isPath()) {
      draft.segment(parameter.name(), value(parameter));
      return;
    }
    String value = random.nextInt(4) == 0 ? random(RAW) : FuzzDraft.encoded(value(parameter));
    boolean twice = random.nextInt(8) == 0;
    if (!twice) {
      draft.withoutQuery(parameter.name());
    }
    draft.rawQuery(parameter.name() + "=" + value);
    if (twice || value.isEmpty()) {
      draft.beyond("twice or empty"); // the server reads such its own way
    }
  }

  /** A header with rubbish in it, or none where one is needed. */
  void header(FuzzDraft draft, Operation operation) {
    if (random.nextInt(8) == 0) {
      draft.spoiled("no If-Match").without("If-Match");
      return;
    }
    String[] header = random(HEADERS);
    draft
        .spoiled("header " + header[0])
        .header(header[0], header[1 + random.nextInt(header.length - 1)]);
    if (header[0].equals("Content-Type") && !operation.takesBody()) {
      draft.beyond("the type of no body");
    }
  }

  /** Somebody else, something else, or another method. */
  void who(FuzzDraft draft, Operation operation, FuzzScene scene) {
    switch (random.nextInt(5)) {
      case 0 -> draft.spoiled("no caller").without("Authorization").without("Access-Code");
      case 1 ->
          draft.spoiled("stranger").header("Authorization", "Bearer " + World.get().stranger());
      case 2 -> draft.spoiled("token").header("Authorization", random(ROLES_OF_NOBODY));
      case 3 -> {
        draft.spoiled("other ids");
        boolean unknown = random.nextBoolean();
        String foreign = scene.id("organisationId").orElse("x");
        operation
            .parameters("path")
            .forEach(
                p ->
                    draft.segment(
                        p.name(),
                        unknown
                            ? new UUID(random.nextLong(), random.nextLong()).toString()
                            : foreign));
      }
      default -> {
        String method = random(METHODS);
        String path = draft.done().target().replaceAll("\\?.*", "");
        if (contract.match(method, path).isEmpty()) {
          draft.method(method);
        }
      }
    }
  }

  private String value(Parameter parameter) {
    if (random.nextBoolean()) {
      JsonNode wrong =
          FuzzValues.one(
              new FuzzValues(name -> Optional.empty()).wrong(parameter.schema()), random);
      return wrong.isValueNode() ? wrong.asString("") : wrong.toString();
    }
    return FuzzValues.one(FuzzTexts.any(), random);
  }

  private <T> T random(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static String[] header(String... nameAndValues) {
    return nameAndValues;
  }
}
