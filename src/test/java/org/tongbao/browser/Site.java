package org.tongbao.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.tongbao.FreePort;

/** A site of someone else's, on another origin than the server, with a policy of its own. */
public final class Site implements AutoCloseable {

  /** Names the address across the class loaders of the tests. */
  private static final String PROPERTY = "test.site";

  private final HttpServer http;

  /**
   * Starts it.
   *
   * @param policy its {@code Content-Security-Policy}
   * @param page makes the body of a page from the query of its address
   */
  Site(String policy, UnaryOperator<String> page) throws IOException {
    http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port()), 0);
    http.createContext(
        "/",
        exchange -> {
          exchange.getResponseHeaders().add("Content-Security-Policy", policy);
          String query = exchange.getRequestURI().getRawQuery();
          answer(exchange, page.apply(query == null ? "" : query));
        });
    http.start();
  }

  /** Where it will be or is; the same in all of a run. */
  public static synchronized String address() {
    if (System.getProperty(PROPERTY) == null) {
      System.setProperty(PROPERTY, "http://127.0.0.1:" + FreePort.find());
    }
    return System.getProperty(PROPERTY);
  }

  String url() {
    return address();
  }

  @Override
  public void close() {
    http.stop(0);
  }

  private static void answer(HttpExchange exchange, String body) throws IOException {
    byte[] html =
        ("<!DOCTYPE html><html lang='zh-CN'><meta charset='UTF-8'><title>Site</title>"
                + "<meta name='viewport' content='width=device-width, initial-scale=1'>"
                + body)
            .getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "text/html");
    exchange.sendResponseHeaders(200, html.length);
    exchange.getResponseBody().write(html);
    exchange.close();
  }

  private static int port() {
    return Integer.parseInt(address().replaceFirst(".*:", ""));
  }
}
