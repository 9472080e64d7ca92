package org.tongbao.publication;

import io.vertx.core.buffer.Buffer;
import org.tongbao.shared.page.Paged;

/** The bytes of an answer, ready to be sent as they are. */
public final class Body implements Paged {

  /** The request headers that choose among bodies. */
  static final String VARY = "Accept, Accept-Encoding";

  private final Buffer bytes;
  private final String nextCursor;

  Body(Buffer bytes, String nextCursor) {
    this.bytes = bytes;
    this.nextCursor = nextCursor;
  }

  /** One that is no page of a list. */
  Body(Buffer bytes) {
    this(bytes, null);
  }

  @Override
  public String nextCursor() {
    return nextCursor;
  }

  Buffer bytes() {
    return bytes;
  }
}
