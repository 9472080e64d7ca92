package org.tongbao.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tongbao.shared.http.EntityTags;
import org.tongbao.shared.text.ShippedText;

/**
 * The script that puts a form on any site, and its style. They are served ahead of the rules for
 * foreign origins: loading them gives nothing away, and what the script sends is judged then.
 */
@ApplicationScoped
class EmbedFiles {

  private static final int BEFORE_CORS = 350;
  private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

  /** What the script is made of, in this order. */
  private static final List<String> PARTS =
      List.of("tag.js", "delivery.js", "form.js", "answers.js");

  /** The words of the pages that the script uses too. */
  private static final Pattern USED =
      Pattern.compile("colon|(form|kind|field|advice|receipt)\\..*");

  private final Map<String, File> files;

  EmbedFiles(ObjectMapper json) {
    files =
        Map.of(
            "/embed/feedback.js",
            File.of("text/javascript", script(json)),
            "/embed/feedback.css",
            File.of("text/css", text("feedback.css")));
  }

  private record File(String type, String text, String etag) {

    static File of(String type, String text) {
      return new File(type + ";charset=UTF-8", text, EntityTags.weak(text));
    }
  }

  void register(@Observes Filters filters) {
    filters.register(this::serve, BEFORE_CORS);
  }

  private void serve(RoutingContext exchange) {
    File file = files.get(exchange.request().path());
    if (file == null || !READING.contains(exchange.request().method())) {
      exchange.next();
      return;
    }
    HttpServerResponse response =
        exchange
            .response()
            .putHeader(HttpHeaders.ETAG, file.etag())
            .putHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
            .putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
            .putHeader("Cross-Origin-Resource-Policy", "cross-origin")
            .putHeader("X-Content-Type-Options", "nosniff");
    if (EntityTags.had(exchange.request().getHeader(HttpHeaders.IF_NONE_MATCH), file.etag())) {
      response.setStatusCode(304).end();
    } else {
      response.putHeader(HttpHeaders.CONTENT_TYPE, file.type()).end(file.text());
    }
  }

  private static String text(String name) {
    return ShippedText.of("/embed/" + name);
  }

  private static String script(ObjectMapper json) {
    return PARTS.stream()
        .map(EmbedFiles::text)
        .collect(
            Collectors.joining(
                "\n",
                "(function () {\n\"use strict\";\nconst WORDS = " + words(json) + ";\n",
                "})();\n"));
  }

  private static String words(ObjectMapper json) {
    try {
      return json.writeValueAsString(
          Map.of(
              "zh-CN", new PageWords(Locale.SIMPLIFIED_CHINESE).matching(USED),
              "en", new PageWords(Locale.ENGLISH).matching(USED)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
