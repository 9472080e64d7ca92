package org.tongbao.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Runs after all other tests, in an execution of its own, which a run of chosen tests leaves out.
 */
class ContractCoverageTest {

  @Test
  void everyAnswerThatTheContractPromisesWasSeen() {
    Optional<Set<String>> seen = Seen.ofThisRun().read();
    assumeThat(seen).as("record of this run").isPresent();

    List<String> promised =
        Contract.load().operations().stream()
            .flatMap(o -> o.answers().keySet().stream().map(status -> o.id() + " " + status))
            .sorted()
            .toList();
    List<String> missing =
        promised.stream().filter(answer -> !seen.orElseThrow().contains(answer)).toList();

    int covered = promised.size() - missing.size();
    System.out.printf(
        "contract coverage: %d of %d (%d %%)%n",
        covered, promised.size(), 100L * covered / promised.size());
    missing.forEach(answer -> System.out.println("  never seen: " + answer));
    assertThat(missing).as("answers that no test has seen").isEmpty();
  }
}
