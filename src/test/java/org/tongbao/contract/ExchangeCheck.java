package org.tongbao.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tongbao.contract.Schemas.Side;

/** Says what in an exchange is not as the contract has it. */
final class ExchangeCheck {

  private static final Set<Integer> NOWHERE = Set.of(404, 405);
  private static final Set<String> BODILESS = Set.of("HEAD");
  private static final String APPLIED = "preference-applied";

  private final Contract contract;
  private final Schemas schemas;

  ExchangeCheck(Contract contract) {
    this.contract = contract;
    this.schemas = new Schemas(contract);
  }

  /** One line for each fault; none when the exchange keeps to the contract. */
  List<String> faults(Exchange exchange) {
    Optional<Operation> operation = contract.match(exchange.method(), exchange.path());
    if (operation.isEmpty()) {
      return exchange.undocumented() && NOWHERE.contains(exchange.status())
          ? List.of()
          : List.of("not in the contract");
    }
    Answer answer = operation.get().answers().get(exchange.status());
    if (answer == null) {
      return List.of("status not documented; body: " + shortened(exchange.responseBody()));
    }
    List<String> faults = new ArrayList<>();
    faults.addAll(bodyFaults(exchange, answer));
    faults.addAll(headerFaults(exchange, answer));
    faults.addAll(unannounced(exchange, operation.get()));
    if (exchange.succeeded() && !exchange.undocumented()) {
      faults.addAll(acceptedBodyFaults(exchange, operation.get()));
      faults.addAll(acceptedParameterFaults(exchange, operation.get()));
    }
    return faults;
  }

  private List<String> bodyFaults(Exchange exchange, Answer answer) {
    if (!exchange.hasResponseBody()) {
      return answer.content().isEmpty()
              || BODILESS.contains(exchange.method())
              || exchange.responseHeaders().containsKey(APPLIED)
          ? List.of()
          : List.of("response has no body");
    }
    Place media = answer.content().get(exchange.responseType());
    if (media == null) {
      return List.of("content type " + exchange.responseType() + " not documented");
    }
    Place schema = media.child("schema");
    return prefixed(
        "response",
        schemas.faults(
            Side.RESPONSE,
            schema,
            Values.body(exchange.responseType(), schema, exchange.responseBody())));
  }

  private List<String> headerFaults(Exchange exchange, Answer answer) {
    List<String> faults = new ArrayList<>();
    for (Map.Entry<String, Place> header : answer.headers().entrySet()) {
      Place place = header.getValue();
      String name = header.getKey();
      String value = exchange.responseHeaders().get(name.toLowerCase(Locale.ROOT));
      if (value != null) {
        faults.addAll(valueFaults(Side.RESPONSE, "header " + name, place.child("schema"), value));
      } else if (place.node().path("required").asBoolean(false)) {
        faults.add("header " + name + " is missing");
      }
    }
    return faults;
  }

  /** What a client would act on must be told of, and what is told of must come. */
  private static List<String> unannounced(Exchange exchange, Operation operation) {
    List<String> faults = new ArrayList<>();
    Set<String> given = exchange.responseHeaders().keySet();
    if (given.contains(APPLIED) && !operation.takes("header", "Prefer")) {
      faults.add("applies a preference that is not documented");
    }
    boolean deprecated = operation.place().node().path("deprecated").asBoolean(false);
    if (given.contains("deprecation") != deprecated || given.contains("sunset") != deprecated) {
      faults.add("deprecated by contract: " + deprecated + ", by header: " + !deprecated);
    }
    return faults;
  }

  private List<String> acceptedBodyFaults(Exchange exchange, Operation operation) {
    if (!exchange.hasRequestBody()) {
      return operation.needsBody() ? List.of("accepted without a body") : List.of();
    }
    Place media = operation.bodies().get(exchange.requestType());
    if (media == null) {
      return List.of("accepted undocumented content type " + exchange.requestType());
    }
    Place schema = media.child("schema");
    return prefixed(
        "accepted request",
        schemas.faults(
            Side.REQUEST,
            schema,
            Values.body(exchange.requestType(), schema, exchange.requestBody())));
  }

  private List<String> acceptedParameterFaults(Exchange exchange, Operation operation) {
    List<String> faults = new ArrayList<>();
    exchange.query().keySet().stream()
        .filter(name -> !operation.takes("query", name))
        .forEach(name -> faults.add("query parameter " + name + " not documented"));
    for (Parameter parameter : operation.parameters()) {
      Optional<List<String>> sent = exchange.sent(parameter);
      String label = "accepted " + parameter.in() + " parameter " + parameter.name();
      if (sent.isPresent()) {
        sent.get()
            .forEach(v -> faults.addAll(valueFaults(Side.REQUEST, label, parameter.schema(), v)));
      } else if (parameter.required() && !parameter.isPath()) {
        faults.add("accepted without " + parameter.in() + " parameter " + parameter.name());
      }
    }
    return faults;
  }

  private List<String> valueFaults(Side side, String label, Place schema, String value) {
    return prefixed(label, schemas.faults(side, schema, Values.scalar(schema, value)));
  }

  private static List<String> prefixed(String label, List<String> faults) {
    return faults.stream().map(fault -> label + " " + fault).toList();
  }

  private static String shortened(String body) {
    return body.length() > 300 ? body.substring(0, 300) + "…" : body;
  }
}
