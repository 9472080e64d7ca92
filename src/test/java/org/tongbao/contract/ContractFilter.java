package org.tongbao.contract;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.http.Header;
import io.restassured.http.Headers;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Fails a test whose exchange is not as the contract has it, and writes down which answers were
 * seen. It is at work in every test that starts the server; see {@link ContractFilterInstaller}.
 */
public final class ContractFilter implements Filter {

  /** Request header of a test that goes beyond the contract on purpose; its value says why. */
  public static final String UNDOCUMENTED = "X-Undocumented";

  private static final Pattern BASE = Pattern.compile("/(v1|problems)(/.*)?");

  private final Contract contract = Contract.load();
  private final ExchangeCheck check = new ExchangeCheck(contract);
  private final Seen seen = Seen.ofThisRun();

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification expected,
      FilterContext context) {
    Response response = context.next(request, expected);
    String path = URI.create(request.getURI()).getPath();
    if (BASE.matcher(path).matches() && !request.getMethod().equals("OPTIONS")) {
      verify(exchange(path, request, response));
    }
    return response;
  }

  private void verify(Exchange exchange) {
    List<String> faults = check.faults(exchange);
    if (!faults.isEmpty()) {
      throw new AssertionError(
          "%s %s → %d breaks the contract:%n  %s"
              .formatted(
                  exchange.method(),
                  exchange.path(),
                  exchange.status(),
                  String.join("\n  ", faults)));
    }
    contract
        .match(exchange.method(), exchange.path())
        .filter(operation -> operation.method().equals(exchange.method()))
        .ifPresent(operation -> seen.add(operation.id(), exchange.status()));
  }

  private static Exchange exchange(
      String path, FilterableRequestSpecification request, Response response) {
    return new Exchange(
        request.getMethod(),
        path,
        query(URI.create(request.getURI()).getRawQuery()),
        byLowerCaseName(request.getHeaders()),
        body(request),
        response.statusCode(),
        byLowerCaseName(response.headers()),
        new String(response.asByteArray(), StandardCharsets.UTF_8),
        request.getHeaders().hasHeaderWithName(UNDOCUMENTED));
  }

  /** The parameters of a query, decoded. */
  static Map<String, List<String>> query(String query) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    for (String pair : query == null ? new String[0] : query.split("&")) {
      String[] parts = pair.split("=", 2);
      String value = parts.length > 1 ? parts[1] : "";
      parameters.computeIfAbsent(decoded(parts[0]), name -> new ArrayList<>()).add(decoded(value));
    }
    return parameters;
  }

  private static Map<String, String> byLowerCaseName(Headers headers) {
    return headers.asList().stream()
        .collect(
            Collectors.toMap(
                header -> header.getName().toLowerCase(Locale.ROOT),
                Header::getValue,
                (first, second) -> first + ", " + second));
  }

  private static String body(FilterableRequestSpecification request) {
    Object body = request.getBody();
    if (body instanceof byte[] bytes) {
      return new String(bytes, StandardCharsets.UTF_8);
    }
    return body == null ? form(request.getFormParams()) : body.toString();
  }

  private static String form(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(e -> encoded(e.getKey()) + "=" + encoded(String.valueOf((Object) e.getValue())))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
