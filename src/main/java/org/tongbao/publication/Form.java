package org.tongbao.publication;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The forms in which a whole notice is read, in the order in which the server prefers them. */
enum Form {
  JSON(MediaType.APPLICATION_JSON, null),
  TEXT(MediaType.TEXT_PLAIN, Form.UTF_8),
  HTML(MediaType.TEXT_HTML, Form.UTF_8),
  MARKDOWN(Form.MARKDOWN_TYPE, Form.UTF_8);

  static final String MARKDOWN_TYPE = "text/markdown";

  static final List<Form> ALL = List.of(values());

  private static final String UTF_8 = "UTF-8";

  private static final Map<Form, MediaType> MEDIA_TYPES =
      ALL.stream().collect(Collectors.toUnmodifiableMap(form -> form, Form::parsed));

  private final String type;
  private final String charset;

  Form(String type, String charset) {
    this.type = type;
    this.charset = charset;
  }

  MediaType mediaType() {
    return MEDIA_TYPES.get(this);
  }

  private MediaType parsed() {
    MediaType parsed = MediaType.valueOf(type);
    return charset == null ? parsed : parsed.withCharset(charset);
  }
}
