package org.tongbao.publication;

import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The forms in which a whole notice is read, in the order in which the server prefers them. */
enum Form {
  JSON(MediaType.APPLICATION_JSON_TYPE),
  TEXT(utf8(MediaType.TEXT_PLAIN)),
  HTML(utf8(MediaType.TEXT_HTML)),
  MARKDOWN(utf8(Form.MARKDOWN_TYPE));

  static final String MARKDOWN_TYPE = "text/markdown";

  static final List<Form> ALL = List.of(values());

  private final MediaType mediaType;

  Form(MediaType mediaType) {
    this.mediaType = mediaType;
  }

  MediaType mediaType() {
    return mediaType;
  }

  private static MediaType utf8(String type) {
    return MediaType.valueOf(type).withCharset("UTF-8");
  }
}
