package org.tongbao.contract;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A request that is being made up; what is put in last counts. */
final class FuzzDraft {

  private final Operation operation;
  private final Map<String, String> path = new LinkedHashMap<>();
  private final List<String> query = new ArrayList<>();
  private final Map<String, String> headers = new LinkedHashMap<>();
  private final List<String> story = new ArrayList<>();
  private String method;
  private String body;
  private boolean valid = true;
  private boolean beyond;

  FuzzDraft(Operation operation, FuzzScene scene) {
    this.operation = operation;
    this.method = operation.method();
    operation
        .parameters("path")
        .forEach(p -> segment(p.name(), scene.id(p.name()).orElse("nothing")));
  }

  FuzzDraft method(String other) {
    method = other;
    return beyond("method");
  }

  /** A part of the path; what would be read as no part of it becomes an x. */
  FuzzDraft segment(String name, String text) {
    boolean none = text.isEmpty() || text.equals(".") || text.equals("..");
    return rawSegment(name, none ? "x" : encoded(text));
  }

  /** A part of the path that is encoded already. */
  FuzzDraft rawSegment(String name, String text) {
    path.put(name, text);
    return this;
  }

  FuzzDraft query(String name, String text) {
    return rawQuery(encoded(name) + "=" + encoded(text));
  }

  /** A part of the query that is encoded already. */
  FuzzDraft rawQuery(String text) {
    query.add(text);
    return this;
  }

  FuzzDraft withoutQuery(String name) {
    query.removeIf(part -> part.startsWith(name + "="));
    return this;
  }

  FuzzDraft header(String name, String value) {
    headers.put(name, value);
    return this;
  }

  FuzzDraft without(String header) {
    headers.remove(header);
    return this;
  }

  FuzzDraft body(String type, byte[] bytes) {
    body = new String(bytes, StandardCharsets.ISO_8859_1);
    return header("Content-Type", type);
  }

  /** Something was done that may make it wrong. */
  FuzzDraft spoiled(String how) {
    valid = false;
    story.add(how);
    return this;
  }

  /** Something was done of which the contract says nothing. */
  FuzzDraft beyond(String how) {
    beyond = true;
    return spoiled("beyond: " + how);
  }

  FuzzRequest done() {
    String address = operation.path();
    for (Map.Entry<String, String> part : path.entrySet()) {
      address = address.replace("{" + part.getKey() + "}", part.getValue());
    }
    return new FuzzRequest(
        method,
        query.isEmpty() ? address : address + "?" + String.join("&", query),
        List.copyOf(headers.entrySet()),
        body,
        valid,
        beyond,
        List.copyOf(story));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
