package org.tongbao.contract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A request and its response, whatever client made them; header names are in lower case.
 *
 * @param undocumented whether the test addresses on purpose what the contract does not know
 */
record Exchange(
    String method,
    String path,
    Map<String, List<String>> query,
    Map<String, String> requestHeaders,
    String requestBody,
    int status,
    Map<String, String> responseHeaders,
    String responseBody,
    boolean undocumented) {

  boolean succeeded() {
    return status < 300;
  }

  boolean hasRequestBody() {
    return !requestBody.isEmpty();
  }

  boolean hasResponseBody() {
    return !responseBody.isEmpty();
  }

  /** What names no type is JSON: the contract says so of all operations at once. */
  String requestType() {
    String named = bare(requestHeaders.getOrDefault("content-type", ""));
    return named.isEmpty() ? "application/json" : named;
  }

  String responseType() {
    return bare(responseHeaders.getOrDefault("content-type", ""));
  }

  /** The values under which a parameter was sent; cookies are of no concern here. */
  Optional<List<String>> sent(Parameter parameter) {
    return parameter.isQuery()
        ? Optional.ofNullable(query.get(parameter.name()))
        : Optional.ofNullable(requestHeaders.get(parameter.name().toLowerCase(Locale.ROOT)))
            .map(List::of);
  }

  /** The media type without its parameters. */
  private static String bare(String contentType) {
    return contentType.replaceAll(";.*", "").strip().toLowerCase(Locale.ROOT);
  }
}
