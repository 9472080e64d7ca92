package org.tongbao.shared.words;

import java.text.Normalizer;
import java.util.Arrays;
import org.tongbao.shared.text.Spaces;

/**
 * A text as search compares it: without spaces, of one width (NFKC), in small letters and
 * simplified characters, each character by itself; and where in the text each of them stands.
 */
public final class FoldedText {

  private static final int IDEOGRAPHS = 0x4E00;
  private static final int IDEOGRAPHS_END = 0xA000;

  private final StringBuilder folded = new StringBuilder();
  private int[] starts = new int[0];
  private int[] ends = new int[0];

  private FoldedText() {}

  public static FoldedText of(String text) {
    FoldedText made = new FoldedText();
    for (int at = 0; at < text.length(); ) {
      int character = text.codePointAt(at);
      int end = at + Character.charCount(character);
      made.add(character, at, end);
      at = end;
    }
    return made;
  }

  /** The folded text by itself. */
  public static String fold(String text) {
    return of(text).text();
  }

  public String text() {
    return folded.toString();
  }

  /** Where in the original the character begins that the one at this offset was made of. */
  public int start(int offset) {
    return starts[offset];
  }

  /** Where in the original it ends. */
  public int end(int offset) {
    return ends[offset];
  }

  private void add(int character, int start, int end) {
    int before = folded.length();
    if (character >= IDEOGRAPHS && character < IDEOGRAPHS_END) {
      folded.appendCodePoint(Simplified.of(character)); // most are, and need no more
    } else if (!isSpace(character)) {
      Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC)
          .codePoints()
          .filter(part -> !isSpace(part))
          .forEach(part -> folded.appendCodePoint(Simplified.of(Character.toLowerCase(part))));
    }
    reserve(folded.length());
    Arrays.fill(starts, before, folded.length(), start);
    Arrays.fill(ends, before, folded.length(), end);
  }

  private void reserve(int length) {
    if (length > starts.length) {
      int room = Math.max(length, 2 * starts.length);
      starts = Arrays.copyOf(starts, room);
      ends = Arrays.copyOf(ends, room);
    }
  }

  private static boolean isSpace(int character) {
    return Character.isBmpCodePoint(character)
        && (Spaces.isSpace((char) character) || Spaces.isZeroWidth((char) character));
  }
}
