package org.tongbao.docs;

import jakarta.ws.rs.core.MediaType;
import java.util.function.Supplier;

/**
 * One form of something to read.
 *
 * @param text makes it, when it is this form that is asked for
 */
record Document(MediaType mediaType, Supplier<String> text) {

  static Document json(Supplier<String> text) {
    return new Document(MediaType.APPLICATION_JSON_TYPE, text);
  }

  static Document html(Supplier<String> text) {
    return new Document(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"), text);
  }

  boolean isPage() {
    return mediaType.isCompatible(MediaType.TEXT_HTML_TYPE);
  }
}
