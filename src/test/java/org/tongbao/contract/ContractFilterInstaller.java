package org.tongbao.contract;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import java.nio.file.Files;

/** Puts the filter into every test with a server, so that no test has to think of it. */
public final class ContractFilterInstaller implements QuarkusTestBeforeEachCallback {

  @Override
  public void beforeEach(QuarkusTestMethodContext context) {
    boolean there = RestAssured.filters().stream().anyMatch(ContractFilter.class::isInstance);
    if (!there && Files.exists(Contract.FILE)) {
      RestAssured.filters(new ContractFilter());
    }
  }
}
