package org.tongbao.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.tongbao.notice.Layout;
import org.tongbao.notice.Layout.Paragraph;
import org.tongbao.notice.OfficialLayout;

/** Writes a notice in each of its forms; drafts, previews and revisions come out alike. */
@ApplicationScoped
class Renderer {

  static final String MARKDOWN_TYPE = "text/markdown";

  private static final String UTF_8 = "UTF-8";
  private static final MediaType JSON = MediaType.APPLICATION_JSON_TYPE;
  private static final MediaType TEXT = MediaType.TEXT_PLAIN_TYPE.withCharset(UTF_8);
  private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset(UTF_8);
  private static final MediaType MARKDOWN = MediaType.valueOf(MARKDOWN_TYPE).withCharset(UTF_8);

  private final ObjectMapper json;
  private final Clock clock;

  Renderer(ObjectMapper json, Clock clock) {
    this.json = json;
    this.clock = clock;
  }

  /** Every form, in the order in which the server prefers them. */
  List<Rendition> all(PublishedNotice notice) {
    Layout layout = OfficialLayout.of(notice);
    RevisionNote note = RevisionNote.of(notice.revision(), clock.getZone());
    String text = layout.paragraphs().map(Paragraph::text).collect(Collectors.joining("\n"));
    return List.of(
        json(notice),
        form(TEXT, text + "\n"),
        form(HTML, NoticePage.of(notice, layout, note).html()),
        form(MARKDOWN, NoticeMarkdown.write(layout, note)));
  }

  Rendition json(Object view) {
    try {
      return new Rendition(JSON, json.writeValueAsBytes(view));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Rendition form(MediaType type, String text) {
    return new Rendition(type, text.getBytes(StandardCharsets.UTF_8));
  }
}
