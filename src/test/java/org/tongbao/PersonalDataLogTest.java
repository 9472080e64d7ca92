package org.tongbao;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tongbao.shared.text.PersonalData;

/**
 * No personal data is logged. Runs when all other tests have run, over everything that the server
 * logged meanwhile; see the profile "whole-run" in the pom.
 */
class PersonalDataLogTest {

  /** Names of temporary directories, ids and hashes; their digits may look like anything. */
  private static final Pattern MADE_UP =
      Pattern.compile(
          "(junit|database)-\\d+"
              + "|\\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\b"
              + "|\\b[0-9a-f]{64}\\b");

  @Test
  void nothingPersonalWasLogged() {
    List<String> log = LogFile.lines();
    assertThat(log).hasSizeGreaterThan(20);
    assertThat(log.stream().filter(PersonalDataLogTest::isPersonal)).isEmpty();
  }

  @Test
  void itWouldBeFound() {
    assertThat(Personal.all()).allMatch(one -> isPersonal("INFO  " + one + " said something"));
  }

  @Test
  void aHashIsNotTakenForIt() {
    String cardNumber = "6222020000000007";
    assertThat(isPersonal("seal 1 is " + "a".repeat(48) + cardNumber)).isFalse();
    assertThat(isPersonal("seal 1 is " + "a".repeat(47) + cardNumber)).isTrue();
  }

  private static boolean isPersonal(String line) {
    String told = MADE_UP.matcher(line).replaceAll("");
    return Personal.all().stream().anyMatch(told::contains) || !PersonalData.find(told).isEmpty();
  }
}
