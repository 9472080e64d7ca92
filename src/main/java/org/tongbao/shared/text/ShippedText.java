package org.tongbao.shared.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Texts that come with the program. */
public final class ShippedText {

  private ShippedText() {}

  /**
   * The whole text, its lines ended by line feeds however it was checked out.
   *
   * @param resource absolute path in the class path, of UTF-8 text
   */
  public static String of(String resource) {
    try (InputStream in = ShippedText.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
