package org.tongbao;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongbao.shared.text.PersonalData;

/**
 * No personal data is logged. Runs when all other tests have run, over everything that the server
 * logged meanwhile; see the profile "whole-run" in the pom.
 */
class PersonalDataLogTest {

  /** Names of temporary directories, and ids; their digits may look like anything. */
  private static final String MADE_UP =
      "(junit|database)-\\d+|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

  @Test
  void nothingPersonalWasLogged() {
    List<String> log = LogFile.lines().stream().map(line -> line.replaceAll(MADE_UP, "")).toList();
    assertThat(log).hasSizeGreaterThan(20);
    assertThat(log.stream().filter(PersonalDataLogTest::isPersonal)).isEmpty();
  }

  @Test
  void itWouldBeFound() {
    assertThat(Personal.all()).allMatch(one -> isPersonal("INFO  " + one + " said something"));
  }

  private static boolean isPersonal(String line) {
    return Personal.all().stream().anyMatch(line::contains) || !PersonalData.find(line).isEmpty();
  }
}
