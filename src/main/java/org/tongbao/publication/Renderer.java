package org.tongbao.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tongbao.notice.OfficialLayout;

/** Writes a notice in each of its forms; drafts, previews and revisions come out alike. */
@ApplicationScoped
class Renderer {

  static final MediaType JSON = MediaType.APPLICATION_JSON_TYPE;
  static final MediaType TEXT = MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8");

  private final ObjectMapper json;

  Renderer(ObjectMapper json) {
    this.json = json;
  }

  List<Rendition> all(PublishedNotice notice) {
    return List.of(json(notice), text(notice));
  }

  Rendition json(Object view) {
    try {
      return new Rendition(JSON, json.writeValueAsBytes(view));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Rendition text(PublishedNotice notice) {
    String text = String.join("\n", OfficialLayout.lines(notice)) + "\n";
    return new Rendition(TEXT, text.getBytes(StandardCharsets.UTF_8));
  }
}
