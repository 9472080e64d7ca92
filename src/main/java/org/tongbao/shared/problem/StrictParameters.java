package org.tongbao.shared.problem;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.UUID;
import java.util.function.Function;
import org.tongbao.shared.model.Ids;

/**
 * Reads parameters no more kindly than the contract has them: by itself Java takes {@code maybe}
 * for false and {@code 1-1-1-1-1} for a UUID.
 */
@Provider
class StrictParameters implements ParamConverterProvider {

  @Override
  @SuppressWarnings("unchecked")
  public <T> ParamConverter<T> getConverter(
      Class<T> type, Type genericType, Annotation[] annotations) {
    if (type == Boolean.class) {
      return (ParamConverter<T>) new Strict<>(StrictParameters::flag);
    }
    if (type == UUID.class) {
      return (ParamConverter<T>) new Strict<>(StrictParameters::id);
    }
    return null;
  }

  private static Boolean flag(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new UnreadableValue(text);
    };
  }

  private static UUID id(String text) {
    return Ids.parse(text).orElseThrow(() -> new UnreadableValue(text));
  }

  /** An empty parameter counts as absent, as it does for every other type. */
  private record Strict<T>(Function<String, T> reader) implements ParamConverter<T> {

    @Override
    public T fromString(String text) {
      return text == null || text.isEmpty() ? null : reader.apply(text);
    }

    @Override
    public String toString(T value) {
      return value.toString();
    }
  }
}
