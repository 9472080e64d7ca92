package org.tongbao.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExchangeCheckTest {

  private static final String CONTRACT =
      """
      paths:
        /v1/things:
          post:
            operationId: createThing
            parameters:
              - {name: Key, in: header, required: true, schema: {type: string, maxLength: 3}}
              - {name: limit, in: query, schema: {type: integer, maximum: 9}}
            requestBody:
              required: true
              content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}
            responses:
              '201':
                headers: {ETag: {required: true, schema: {type: string, pattern: '^"'}}}
                content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}
              '404': {$ref: '#/components/responses/Gone'}
        /v1/things/{id}:
          get: {operationId: getThing, responses: {'204': {description: none}}}
        /v1/things/best:
          get: {operationId: getBest, responses: {'204': {description: none}}}
      components:
        responses:
          Gone: {content: {application/problem+json: {schema: {type: object, required: [code]}}}}
        schemas:
          Base:
            type: object
            required: [id]
            properties: {id: {type: string, format: uuid, readOnly: true}}
          Thing:
            allOf:
              - $ref: '#/components/schemas/Base'
              - required: [colour]
                properties:
                  colour: {type: string, x-extensible-enum: [RED, BLUE]}
                  at: {type: string, format: date-time}
      """;

  private static final String THING =
      """
      {"id": "0197a3c2-5e20-7c3e-8f21-3d5a9e0b4a11", "colour": "RED", "at": "2026-03-18T02:00:00Z"}""";

  private final Contract contract = Contract.parse(CONTRACT);
  private final ExchangeCheck check = new ExchangeCheck(contract);

  @Test
  void whatKeepsToTheContractPasses() {
    assertThat(check.faults(created(THING, THING))).isEmpty();
  }

  @Test
  void aRequestMayLeaveOutWhatIsReadOnly() {
    assertThat(check.faults(created("{\"colour\": \"RED\"}", THING))).isEmpty();
  }

  @Test
  void anUndocumentedPropertyIsNamed() {
    assertThat(check.faults(created(THING, THING.replace("}", ", \"secret\": 1}"))))
        .singleElement()
        .asString()
        .contains("response", "'secret'");
    assertThat(check.faults(created(THING.replace("}", ", \"more\": 1}"), THING)))
        .singleElement()
        .asString()
        .contains("accepted request", "'more'");
  }

  @Test
  void everyFaultOfAResponseIsNamedWithItsPlace() {
    String wrong = "{\"id\": \"x\", \"colour\": \"GREEN\", \"at\": \"2026-03-18\"}";

    assertThat(check.faults(created(THING, wrong)))
        .hasSize(3)
        .anyMatch(fault -> fault.startsWith("response /id: "))
        .anyMatch(fault -> fault.startsWith("response /colour: "))
        .anyMatch(fault -> fault.startsWith("response /at: "));
  }

  @Test
  void headersAndParametersAreHeldToTheirSchemas() {
    Exchange exchange =
        exchange(
            "POST",
            "/v1/things",
            Map.of("limit", List.of("10")),
            Map.of(),
            THING,
            201,
            THING,
            false);

    assertThat(check.faults(exchange))
        .hasSize(3)
        .contains("header ETag is missing", "accepted without header parameter Key")
        .anyMatch(fault -> fault.startsWith("accepted query parameter limit"));
  }

  @Test
  void whatTheContractDoesNotKnowIsRefusedUnlessMeant() {
    assertThat(check.faults(got("/v1/nothing", 404, false))).containsExactly("not in the contract");
    assertThat(check.faults(got("/v1/nothing", 404, true))).isEmpty();
    assertThat(check.faults(got("/v1/things/1", 200, false)))
        .singleElement()
        .asString()
        .startsWith("status not documented");
  }

  @Test
  void aPathThatIsSpelledOutGoesBeforeATemplate() {
    assertThat(contract.match("GET", "/v1/things/best")).map(Operation::id).hasValue("getBest");
    assertThat(contract.match("GET", "/v1/things/1")).map(Operation::id).hasValue("getThing");
    assertThat(contract.match("DELETE", "/v1/things/1")).isEmpty();
  }

  private static Exchange created(String request, String response) {
    return exchange(
        "POST", "/v1/things", Map.of(), Map.of("key", "abc"), request, 201, response, false);
  }

  private static Exchange got(String path, int status, boolean undocumented) {
    return exchange("GET", path, Map.of(), Map.of(), "", status, "", undocumented);
  }

  private static Exchange exchange(
      String method,
      String path,
      Map<String, List<String>> query,
      Map<String, String> given,
      String request,
      int status,
      String response,
      boolean undocumented) {
    boolean keyed = given.containsKey("key");
    return new Exchange(
        method,
        path,
        query,
        keyed
            ? Map.of("content-type", "application/json; charset=UTF-8", "key", given.get("key"))
            : Map.of("content-type", "application/json"),
        request,
        status,
        keyed
            ? Map.of("content-type", "application/json;charset=UTF-8", "etag", "\"1\"")
            : Map.of("content-type", "application/json"),
        response,
        undocumented);
  }
}
