package org.tongbao.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Holds the contract to what was promised. Each released contract is kept as {@code
 * released/<version>.yaml}; a client written for the last of them must work with the present one.
 *
 * <p>A change that breaks such a client needs a higher version (Semantic Versioning 2.0.0, items 4
 * and 8): from 1.0.0 on a higher major number; before that, while 0.y.z may change at any time, we
 * promise more than we must and ask for a higher minor one. To release a contract, copy it there.
 */
class ReleaseTest {

  private static final Path RELEASED = Path.of("src", "test", "resources", "contract", "released");

  private final Contract present = Contract.load();
  private final Version version = Version.of(present);

  @Test
  void whatWasReleasedIsKept() throws IOException {
    Contract last = Contract.parse(Files.readString(fileOf(lastReleased())));
    if (version.mayBreak(lastReleased())) {
      return;
    }
    List<String> breaks = Breaks.between(last, present);
    assertThat(breaks)
        .as(
            "%s breaks clients of the released %s. Take the change back, or raise"
                + " info.version:%n%s",
            version, lastReleased(), String.join("\n", breaks))
        .isEmpty();
  }

  @Test
  void theVersionNeverFalls() throws IOException {
    assertThat(version).isGreaterThanOrEqualTo(lastReleased());
  }

  @Test
  void aReleaseIsNamedAfterItsVersion() throws IOException {
    for (Version released : released()) {
      assertThat(Version.of(Contract.parse(Files.readString(fileOf(released)))))
          .isEqualTo(released);
    }
  }

  @ParameterizedTest(name = "{0} after {1}: {2}")
  @CsvSource({
    "0.1.1, 0.1.0, false",
    "0.2.0, 0.1.9, true",
    "1.0.0, 0.9.0, true",
    "1.1.0, 1.0.0, false",
    "2.0.0, 1.9.9, true"
  })
  void theRule(String later, String earlier, boolean mayBreak) {
    assertThat(Version.of(later).mayBreak(Version.of(earlier))).isEqualTo(mayBreak);
  }

  private static Version lastReleased() throws IOException {
    return released().stream().max(Comparator.naturalOrder()).orElseThrow();
  }

  private static List<Version> released() throws IOException {
    try (Stream<Path> files = Files.list(RELEASED)) {
      return files
          .map(file -> Version.of(file.getFileName().toString().replace(".yaml", "")))
          .toList();
    }
  }

  private static Path fileOf(Version version) {
    return RELEASED.resolve(version + ".yaml");
  }
}
