package org.tongbao.shared.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.zip.CRC32;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/** The sort values of the last item of a page. To clients it is an opaque word. */
public record Cursor(List<String> values) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MAX_LENGTH = 4000;

  /** A cursor of the given sort values. */
  public static Cursor of(Object... values) {
    return new Cursor(Arrays.stream(values).map(String::valueOf).toList());
  }

  /** The opaque word, tied to a query by a checksum of it. */
  public String encode(String query) {
    try {
      byte[] json = JSON.writeValueAsBytes(values);
      ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + json.length);
      bytes.putInt(checksum(query, json)).put(json);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Reads what {@link #encode} wrote.
   *
   * @throws Problem 400 for anything else, and for a cursor of another query
   */
  public static Cursor decode(String word, String query) {
    try {
      if (word.length() > MAX_LENGTH) {
        throw new IllegalArgumentException("too long");
      }
      ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(word));
      int checksum = bytes.getInt();
      byte[] json = new byte[bytes.remaining()];
      bytes.get(json);
      if (checksum != checksum(query, json)) {
        throw new IllegalArgumentException("of another query");
      }
      return new Cursor(List.of(JSON.readValue(json, String[].class)));
    } catch (Exception e) {
      throw invalid(e);
    }
  }

  public String text(int index) {
    return value(index, text -> text);
  }

  public UUID id(int index) {
    return value(index, UUID::fromString);
  }

  public int number(int index) {
    return value(index, Integer::valueOf);
  }

  public Instant instant(int index) {
    return value(index, Instant::parse);
  }

  public LocalDate date(int index) {
    return value(index, LocalDate::parse);
  }

  private <T> T value(int index, Function<String, T> reader) {
    try {
      return reader.apply(values.get(index));
    } catch (RuntimeException e) {
      throw invalid(e);
    }
  }

  private static Problem invalid(Exception cause) {
    return new Problem(ProblemType.INVALID_CURSOR, cause).violation("/cursor", "invalid-cursor");
  }

  private static int checksum(String query, byte[] json) {
    CRC32 crc = new CRC32();
    crc.update(query.getBytes(StandardCharsets.UTF_8));
    crc.update(json);
    return (int) crc.getValue();
  }
}
