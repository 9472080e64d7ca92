package org.tongbao.publication;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/** Sends ready-made bytes past all serialisation, whatever their media type is. */
@Provider
@Produces({ // as exact as the writers for other types
  MediaType.APPLICATION_JSON,
  MediaType.TEXT_PLAIN,
  MediaType.TEXT_HTML,
  Form.MARKDOWN_TYPE,
  "application/atom+xml",
  "application/feed+json"
})
class BodyWriter implements ServerMessageBodyWriter<Body> {

  @Override
  public boolean isWriteable(
      Class<?> type, Type genericType, ResteasyReactiveResourceInfo target, MediaType mediaType) {
    return type == Body.class;
  }

  @Override
  public boolean isWriteable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type == Body.class;
  }

  @Override
  public void writeResponse(Body body, Type genericType, ServerRequestContext context) {
    context.serverResponse().removeResponseHeader(HttpHeaders.VARY); // the answer has a fuller one
    context.serverResponse().end(body.bytes().getBytes());
  }

  @Override
  public void writeTo(
      Body body,
      Class<?> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream out)
      throws IOException {
    out.write(body.bytes().getBytes());
  }
}
