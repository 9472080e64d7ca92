package org.tongbao.publication;

/** The bytes of an answer, ready to be sent as they are. */
public final class Body {

  /** The request headers that choose among bodies. */
  static final String VARY = "Accept, Accept-Encoding";

  private final byte[] bytes;

  Body(byte[] bytes) {
    this.bytes = bytes;
  }

  byte[] bytes() {
    return bytes;
  }
}
