package org.tongbao.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Executors;

/** The server behind a bad network: what is posted fails as told, before it gets through. */
final class Gate implements AutoCloseable {

  /** How a request that was posted fails. */
  enum Fault {
    /** It arrives and is done, and its answer is lost. */
    ANSWER_LOST,
    /** It does not arrive. */
    UNAVAILABLE
  }

  private static final Set<String> NOT_FORWARDED =
      Set.of("connection", "content-length", "host", "transfer-encoding", "upgrade", "expect");

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String server;
  private final Queue<Fault> faults;
  private final HttpServer http;

  Gate(String server, Fault... faults) throws IOException {
    this.server = server;
    this.faults = new ArrayDeque<>(List.of(faults));
    http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    http.setExecutor(Executors.newCachedThreadPool());
    http.createContext("/", this::pass);
    http.start();
  }

  String address() {
    return "http://127.0.0.1:" + http.getAddress().getPort();
  }

  /** Whether all faults have come about. */
  boolean isOpen() {
    return faults.isEmpty();
  }

  @Override
  public void close() {
    http.stop(0);
  }

  private void pass(HttpExchange exchange) throws IOException {
    try (exchange) {
      Fault fault = exchange.getRequestMethod().equals("POST") ? faults.poll() : null;
      if (fault == Fault.UNAVAILABLE) {
        exchange.getResponseHeaders().add("Access-Control-Allow-Origin", "*");
        exchange.sendResponseHeaders(503, -1);
        return;
      }
      HttpResponse<byte[]> answer = forward(exchange);
      if (fault == null) {
        answer.headers().map().entrySet().stream()
            .filter(header -> !NOT_FORWARDED.contains(header.getKey().toLowerCase(Locale.ROOT)))
            .forEach(
                header -> exchange.getResponseHeaders().put(header.getKey(), header.getValue()));
        int length = answer.body().length;
        exchange.sendResponseHeaders(answer.statusCode(), length == 0 ? -1 : length);
        exchange.getResponseBody().write(answer.body());
      }
    }
  }

  private HttpResponse<byte[]> forward(HttpExchange exchange) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server + exchange.getRequestURI()))
            .method(
                exchange.getRequestMethod(),
                HttpRequest.BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
    exchange.getRequestHeaders().entrySet().stream()
        .filter(header -> !NOT_FORWARDED.contains(header.getKey().toLowerCase(Locale.ROOT)))
        .forEach(
            header -> header.getValue().forEach(value -> request.header(header.getKey(), value)));
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }
}
