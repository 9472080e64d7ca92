package org.tongbao.shared.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/** Has days read by {@link DayReader}. */
@Singleton
class DayRule implements ObjectMapperCustomizer {

  @Override
  public void customize(ObjectMapper json) {
    json.registerModule(new SimpleModule("days").addDeserializer(LocalDate.class, new DayReader()));
  }

  /** Behind Jackson's own module for times, which would win otherwise. */
  @Override
  public int priority() {
    return MINIMUM_PRIORITY;
  }
}
