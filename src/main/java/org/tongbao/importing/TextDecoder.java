package org.tongbao.importing;

import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.MediaType;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;
import org.tongbao.shared.validation.PlainTextValidator;

/** Turns an uploaded file into text, or says that it is none. */
final class TextDecoder {

  private static final String DEFAULT = "UTF-8";

  private TextDecoder() {}

  /**
   * The text in the charset that the media type names, else in UTF-8.
   *
   * @throws Problem 400 for bytes that are not text in that charset
   * @throws NotSupportedException 415 for a charset that is not known here
   */
  static String decode(byte[] bytes, MediaType mediaType) {
    try {
      String text =
          charset(mediaType)
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      if (!PlainTextValidator.isPlain(withoutLineEnds(text))) {
        throw new Problem(ProblemType.UNDECODABLE_TEXT);
      }
      return text;
    } catch (CharacterCodingException e) {
      throw new Problem(ProblemType.UNDECODABLE_TEXT, e);
    }
  }

  /** Word processors end lines and pages with characters that a notice itself never has. */
  private static String withoutLineEnds(String text) {
    return text.replace('\r', '\n')
        .replace('\f', '\n')
        .replace('\u000B', '\n')
        .replace('\u0085', '\n');
  }

  private static Charset charset(MediaType mediaType) {
    String name = mediaType.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, DEFAULT);
    try {
      return Charset.forName(name);
    } catch (UnsupportedCharsetException | IllegalCharsetNameException e) {
      throw new NotSupportedException(e);
    }
  }
}
