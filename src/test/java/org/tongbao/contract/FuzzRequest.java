package org.tongbao.contract;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A request as it goes over the wire.
 *
 * @param target path and query, percent-encoded
 * @param headers in order; a name may come twice
 * @param body each byte as one character (ISO 8859-1); null for none
 * @param valid whether it is as the contract has it in every part
 * @param beyond whether it uses what the contract says nothing about
 * @param story what was done to it
 */
record FuzzRequest(
    String method,
    String target,
    List<Map.Entry<String, String>> headers,
    String body,
    boolean valid,
    boolean beyond,
    List<String> story) {

  private static final int SHOWN = 4000;

  boolean expectsNoBody() {
    return method.equals("HEAD");
  }

  /** The bytes for a server at this port. */
  byte[] bytes(int port) {
    StringBuilder head = new StringBuilder(line()).append("\r\n");
    head.append("Host: localhost:").append(port).append("\r\n");
    head.append(head());
    if (body != null) {
      head.append("Content-Length: ").append(body.length()).append("\r\n");
    }
    head.append("\r\n");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(head.toString().getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes(bodyBytes());
    return bytes.toByteArray();
  }

  String line() {
    return method + " " + target + " HTTP/1.1";
  }

  /** The headers that were chosen for it. */
  String head() {
    return headers.stream()
        .map(h -> h.getKey() + ": " + h.getValue() + "\r\n")
        .collect(Collectors.joining());
  }

  /** What was asked and answered, for {@link ExchangeCheck}. */
  Exchange exchange(Wire.Reply reply) {
    String[] parts = target.split("\\?", 2);
    return new Exchange(
        method,
        parts[0],
        parts.length > 1 ? ContractFilter.query(parts[1]) : Map.of(),
        headersByName(),
        new String(bodyBytes(), StandardCharsets.UTF_8),
        reply.status(),
        reply.headers(),
        reply.text(),
        beyond);
  }

  /** The same as a line for a shell; the token of a caller is not in it. */
  String curl() {
    List<String> words = new ArrayList<>(List.of("curl -g -i -X", method));
    headers.forEach(
        h -> {
          boolean secret = h.getKey().equals("Authorization") && h.getValue().contains("eyJ");
          words.add("-H " + quoted(h.getKey() + ": " + (secret ? "Bearer …" : h.getValue())));
        });
    if (body != null) {
      words.add("--data-binary " + quoted(body));
    }
    words.add(quoted("http://localhost:8080" + target));
    return String.join(" ", words);
  }

  private byte[] bodyBytes() {
    return body == null ? new byte[0] : body.getBytes(StandardCharsets.ISO_8859_1);
  }

  private Map<String, String> headersByName() {
    Map<String, String> byName = new LinkedHashMap<>();
    headers.forEach(
        h ->
            byName.merge(
                h.getKey().toLowerCase(Locale.ROOT), h.getValue(), (one, two) -> one + ", " + two));
    return byName;
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("$'");
    text.chars()
        .limit(SHOWN)
        .forEach(
            c -> {
              if (c == '\'' || c == '\\') {
                quoted.append('\\').append((char) c);
              } else if (c < ' ' || c > '~') {
                quoted.append(c > 255 ? "\\u%04x".formatted(c) : "\\x%02x".formatted(c));
              } else {
                quoted.append((char) c);
              }
            });
    return quoted.append(text.length() > SHOWN ? "'…" : "'").toString();
  }
}
