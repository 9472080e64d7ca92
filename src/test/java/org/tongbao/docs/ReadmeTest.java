package org.tongbao.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README says is tested, is. */
class ReadmeTest {

  private static final Pattern TEST = Pattern.compile("\\b[A-Z]\\w+(?:Test|IT)\\b");

  @Test
  void theTestsThatItNamesAreThere() throws IOException {
    Set<String> named =
        TEST.matcher(Files.readString(Path.of("README.md")))
            .results()
            .map(MatchResult::group)
            .collect(Collectors.toSet());
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".java", "")))
          .containsAll(named);
    }
  }
}
