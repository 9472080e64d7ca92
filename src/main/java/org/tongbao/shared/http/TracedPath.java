package org.tongbao.shared.http;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Traces tell which operation was called and how long each part of it took, not by whom or about
 * what: addresses hold tracking numbers, and what people search for.
 */
@ApplicationScoped
class TracedPath implements SpanProcessor {

  private static final AttributeKey<String> PATH = AttributeKey.stringKey("url.path");

  /** An attribute cannot be taken away again, only emptied. */
  private static final List<AttributeKey<String>> PERSONAL =
      List.of(
          AttributeKey.stringKey("url.query"),
          AttributeKey.stringKey("client.address"),
          AttributeKey.stringKey("network.peer.address"),
          AttributeKey.stringKey("user_agent.original"));

  private final AllowedMethods routes;

  TracedPath(AllowedMethods routes) {
    this.routes = routes;
  }

  @Override
  public void onStart(Context parent, ReadWriteSpan span) {
    String path = span.getAttribute(PATH);
    if (path != null) {
      span.setAttribute(PATH, routes.template(path).orElse(MeasuredPath.UNKNOWN));
    }
    PERSONAL.stream()
        .filter(key -> span.getAttribute(key) != null)
        .forEach(key -> span.setAttribute(key, ""));
  }

  @Override
  public boolean isStartRequired() {
    return true;
  }

  @Override
  public void onEnd(ReadableSpan span) {}

  @Override
  public boolean isEndRequired() {
    return false;
  }
}
