package org.tongbao.shared.http;

import java.util.Arrays;
import java.util.List;
import org.tongbao.shared.crypto.Sha256;

/** Entity tags (RFC 9110, 8.8.3), and what a client says of those that it has. */
public final class EntityTags {

  private static final String ANY = "*";
  private static final String WEAK = "W/";
  private static final int DIGITS = 32;

  private EntityTags() {}

  /** A weak tag of a text: for one that the server zips on the way. */
  public static String weak(String text) {
    return WEAK + '"' + Sha256.hex(text).substring(0, DIGITS) + '"';
  }

  /**
   * Whether the client has one of these already (RFC 9110, 13.1.2).
   *
   * @param ifNoneMatch the header; null: it does not say
   */
  public static boolean had(String ifNoneMatch, String... tags) {
    List<String> ours = List.of(tags);
    // nearly all send back the one tag that they were given
    return ifNoneMatch != null && (ours.contains(ifNoneMatch) || isAmong(ifNoneMatch, ours));
  }

  private static boolean isAmong(String ifNoneMatch, List<String> tags) {
    List<String> ours = tags.stream().map(EntityTags::opaque).toList();
    return Arrays.stream(ifNoneMatch.split(","))
        .map(tag -> opaque(tag.strip()))
        .anyMatch(tag -> tag.equals(ANY) || ours.contains(tag));
  }

  private static String opaque(String tag) {
    return tag.startsWith(WEAK) ? tag.substring(WEAK.length()) : tag;
  }
}
