package org.tongbao.shared.sheet;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text as it stands in a workbook. What XML cannot hold, or would change, stands there as {@code
 * _xHHHH_}, its code in hexadecimal digits (ECMA-376, part 1, 22.9.2.19: ST_Xstring).
 */
final class XlsxText {

  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  /** The underscore itself, where what follows would be taken for such a code. */
  private static final String UNDERSCORE = "_x005F_";

  private static final int HEXADECIMAL = 16;

  private XlsxText() {}

  /** Writes text as the content of an XML element or attribute. */
  static void write(Appendable out, String text) throws IOException {
    String plain =
        text.contains("_x") ? ESCAPED.matcher(text).replaceAll(UNDERSCORE + "x$1_") : text;
    for (int i = 0; i < plain.length(); ) {
      int codePoint = plain.codePointAt(i);
      write(out, codePoint);
      i += Character.charCount(codePoint);
    }
  }

  /** The text that was written so. */
  static String read(String raw) {
    return raw.contains("_x")
        ? ESCAPED
            .matcher(raw)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(found.group(1), HEXADECIMAL))))
        : raw;
  }

  private static void write(Appendable out, int codePoint) throws IOException {
    switch (codePoint) {
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '&' -> out.append("&amp;");
      case '"' -> out.append("&quot;");
      case '\n', '\t' -> out.append((char) codePoint);
      default -> {
        if (isInXml(codePoint)) {
          out.append(Character.toString(codePoint));
        } else {
          out.append("_x%04X_".formatted(codePoint));
        }
      }
    }
  }

  /** Of what is left of XML 1.0, 2.2: Char. */
  private static boolean isInXml(int c) {
    return (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c > 0xFFFF;
  }
}
