package org.tongbao.contract;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import org.tongbao.Api;
import tools.jackson.databind.JsonNode;

/** A request to an operation, as the contract has it in all that is not set otherwise. */
final class Call {

  private final Operation operation;
  private final Map<String, Object> path;
  private final Map<String, String> query = new HashMap<>();
  private String body;

  /** A call to the things of these ids. */
  Call(Operation operation, Map<String, Object> ids) {
    this.operation = operation;
    this.path = new HashMap<>(ids);
    operation.parameters().stream()
        .filter(Parameter::isShownAndNeeded)
        .forEach(parameter -> query.put(parameter.name(), parameter.example()));
    this.body = operation.jsonBody().map(media -> Sample.of(media).toString()).orElse(null);
  }

  /** Sets a parameter of the path or the query. */
  Call with(Parameter parameter, String value) {
    if (parameter.isPath()) {
      path.put(parameter.name(), value);
    } else {
      query.put(parameter.name(), value);
    }
    return this;
  }

  Call body(JsonNode json) {
    body = json.toString();
    return this;
  }

  /** Sends it with this access token, where one is needed. */
  Response send(String token) {
    RequestSpecification request = operation.needsToken() ? Api.bearer(token) : Api.anonymous();
    if (operation.answers(428)) {
      request.header("If-Match", "*");
    }
    if (body != null) {
      request.contentType("application/json").body(body);
    } else if (operation.takesBody()) {
      request
          .contentType(FileBodies.type(operation))
          .body(FileBodies.right(operation, path.get("noticeId")));
    }
    String address = operation.path();
    for (Map.Entry<String, Object> part : path.entrySet()) {
      address = address.replace("{" + part.getKey() + "}", part.getValue().toString());
    }
    return request.queryParams(query).request(operation.method(), address);
  }
}
