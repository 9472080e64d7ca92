package org.tongbao;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The executable writes as JSON only what is registered. Quarkus sees what resources return; what
 * is written by hand names itself, and so must all that is in it.
 */
class ReflectionTest {

  @Test
  void whatIsInARegisteredRecordIsRegistered() {
    List<JavaClass> registered =
        ArchitectureTest.CODE.stream()
            .filter(JavaClass::isRecord)
            .filter(ReflectionTest::isRegistered)
            .toList();
    assertThat(registered).hasSizeGreaterThan(50);
    assertThat(registered.stream().flatMap(record -> record.getFields().stream()))
        .flatExtracting(ReflectionTest::records)
        .allMatch(ReflectionTest::isRegistered, "has @RegisterForReflection");
  }

  /** The records of ours that a field holds, by itself or in a list. */
  private static List<JavaClass> records(JavaField field) {
    return field.getType().getAllInvolvedRawTypes().stream()
        .filter(type -> type.isRecord() && type.getPackageName().startsWith("org.tongbao"))
        .toList();
  }

  private static boolean isRegistered(JavaClass type) {
    return type.isAnnotatedWith(RegisterForReflection.class)
        || type.getEnclosingClass().filter(ReflectionTest::isRegistered).isPresent();
  }
}
