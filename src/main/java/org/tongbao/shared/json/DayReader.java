package org.tongbao.shared.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Reads a day as RFC 3339 writes it. (Jackson would take years of more than four digits too.) */
final class DayReader extends StdScalarDeserializer<LocalDate> {

  private static final long serialVersionUID = 1L;

  private static final Pattern FULL_DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  DayReader() {
    super(LocalDate.class);
  }

  @Override
  public LocalDate deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    String text = parser.getText();
    try {
      if (FULL_DATE.matcher(text).matches()) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeException e) {
      // no such day
    }
    return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "not a day");
  }
}
