package org.tongbao.audit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A seal that somebody has noted elsewhere, written {@code number:hash}. */
public record NotedSeal(long number, String hash) {

  /** How it is written. */
  public static final String PATTERN = "([1-9][0-9]{0,17}):([0-9a-f]{64})";

  private static final Pattern WRITTEN = Pattern.compile(PATTERN);

  /**
   * Reads one.
   *
   * @throws IllegalArgumentException when it is written otherwise
   */
  public static NotedSeal of(String text) {
    Matcher written = WRITTEN.matcher(text);
    if (!written.matches()) {
      throw new IllegalArgumentException("not a seal, written number:hash");
    }
    return new NotedSeal(Long.parseLong(written.group(1)), written.group(2));
  }

  boolean isOf(Seal seal) {
    return seal.number() == number && seal.hash().equals(hash);
  }
}
