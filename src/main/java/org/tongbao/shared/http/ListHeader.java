package org.tongbao.shared.http;

import io.vertx.core.MultiMap;

/** A header whose value is a list, which may come in several lines (RFC 9110, section 5.3). */
public final class ListHeader {

  private ListHeader() {}

  /** All its lines as one; null when it is absent. */
  public static String of(MultiMap headers, CharSequence name) {
    return headers.contains(name) ? String.join(",", headers.getAll(name)) : null;
  }
}
