package org.tongbao.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;

/**
 * Sends to every operation what the contract allows and what it does not, and holds every answer to
 * it. {@code -Dfuzz.seed} and {@code -Dfuzz.requests} set where chance begins and how long it goes.
 */
@QuarkusTest
class ContractFuzzTest {

  private static final long SEED = Long.getLong("fuzz.seed", 20260318L);
  private static final int REQUESTS = Integer.getInteger("fuzz.requests", 600);
  private static final int SHOWN = 40;

  /** An operation is given so many scenes to succeed in. */
  private static final int TRIES = 5;

  /** They answer everything that is no unknown path. */
  private static final Set<String> NEVER_REFUSE = Set.of("getPrivacyNotice", "getFormToken");

  private final Contract contract = Contract.load();
  private final List<Operation> operations = contract.operations();
  private final FuzzCheck check = new FuzzCheck(contract);
  private final FuzzTally tally = new FuzzTally();

  @Test
  void everyAnswerIsAsTheContractHasIt() throws IOException {
    System.out.printf("fuzz: seed %d, %d requests%n", SEED, REQUESTS);
    try (Wire wire = new Wire(RestAssured.port)) {
      JqwikSession.run(() -> fuzz(wire));
      System.out.printf("fuzz: %s; seed %d%n", tally, SEED);
    }
    assertThat(tally.faults())
        .as("faults; -Dfuzz.seed=%d -Dfuzz.requests=%d repeats them", SEED, REQUESTS)
        .isEmpty();
    assertThat(operations).as("succeeded at least once").allMatch(o -> tally.saw(o, 2));
    assertThat(operations)
        .as("refused at least once")
        .allMatch(o -> tally.saw(o, 4) || NEVER_REFUSE.contains(o.id()));
    RestAssured.get("/health/ready").then().statusCode(200);
  }

  private void fuzz(Wire wire) {
    FuzzRequests requests = new FuzzRequests(contract, new Random(SEED));
    for (FuzzCase kept : FuzzCase.kept()) {
      send(wire, contract.operation(kept.operation()), requests.again(kept));
    }
    for (Operation operation : operations) {
      send(wire, operation, requests.refused(operation));
      for (int i = 0; i < TRIES && !tally.saw(operation, 2); i++) {
        send(wire, operation, requests.succeeding(operation));
      }
    }
    for (int i = 2 * operations.size(); i < REQUESTS; i++) {
      Operation operation = operations.get(i % operations.size());
      send(wire, operation, requests.any(operation));
    }
  }

  private void send(Wire wire, Operation operation, FuzzRequest request) {
    if (tally.faults().size() >= SHOWN) {
      return;
    }
    try {
      Wire.Reply reply = wire.send(request.bytes(RestAssured.port), request.expectsNoBody());
      tally.count(operation, reply.status());
      tally.blame(
          operation,
          request,
          reply.status() + " " + shortened(reply.text()),
          check.faults(request, reply));
    } catch (IOException e) {
      tally.blame(operation, request, "nothing", List.of("no answer: " + e));
    }
  }

  private static String shortened(String text) {
    return text.length() > 600 ? text.substring(0, 600) + "…" : text;
  }
}
