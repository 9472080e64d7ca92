package org.tongbao.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.stream.Collectors;
import org.tongbao.notice.Layout;
import org.tongbao.notice.OfficialLayout;

/** Writes a notice in each of its forms; drafts, previews and revisions come out alike. */
@ApplicationScoped
class Renderer {

  private final ObjectMapper json;
  private final Clock clock;

  Renderer(ObjectMapper json, Clock clock) {
    this.json = json;
    this.clock = clock;
  }

  /** A whole notice in one of its forms. */
  Rendition whole(PublishedNotice notice, Form form) {
    return form == Form.JSON
        ? json(notice)
        : new Rendition(form.mediaType(), text(notice, form).getBytes(StandardCharsets.UTF_8));
  }

  Rendition json(Object view) {
    try {
      return new Rendition(Form.JSON.mediaType(), json.writeValueAsBytes(view));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private String text(PublishedNotice notice, Form form) {
    Layout layout = OfficialLayout.of(notice);
    RevisionNote note = RevisionNote.of(notice.revision(), clock.getZone());
    return switch (form) {
      case HTML -> NoticePage.of(notice, layout, note).html();
      case MARKDOWN -> NoticeMarkdown.write(layout, note);
      default -> layout.paragraphs().map(line -> line.text() + "\n").collect(Collectors.joining());
    };
  }
}
