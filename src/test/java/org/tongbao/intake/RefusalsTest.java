package org.tongbao.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongbao.intake.Submissions.sentFrom;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tongbao.Notices;

/**
 * Each submission of the table is refused with what to mend; nothing is stored, and whoever sent it
 * can send as much as before.
 */
@QuarkusTest
@TestProfile(GuardedIntake.class)
class RefusalsTest {

  private static final String ROWS =
      """
      select (select count(*) from feedback) + (select count(*) from feedback_events)
           + (select count(*) from idempotency_records) + (select count(*) from kept_receipts)
           + (select count(*) from audit_events)
      """;

  @Inject EntityManager entities;

  private final String address = Addresses.next();
  private BadSubmissions table;

  @BeforeEach
  void makeTargets() {
    table = BadSubmissions.load();
  }

  @TestFactory
  Stream<DynamicTest> theTable() {
    return Stream.concat(
        table.rows().map(row -> DynamicTest.dynamicTest(row.name(), () -> isRefused(row))),
        Stream.of(DynamicTest.dynamicTest("nothing was used up", this::nothingIsUsedUp)));
  }

  private void isRefused(BadSubmissions.Row row) {
    long before = rows();
    Response refused =
        sentFrom(address)
            .header("Idempotency-Key", "refused")
            .contentType(row.contentType())
            .body(row.body())
            .post("/v1/feedback");
    assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(row.status());
    assertThat(refused.<String>path("code")).isEqualTo(row.code());
    List<String> pointers = refused.path("violations.pointer");
    assertThat(pointers).containsExactlyInAnyOrderElementsOf(row.pointers());
    assertThat(refused.<List<String>>path("violations.message")).doesNotContain("");
    assertThat(rows()).isEqualTo(before);
  }

  private void nothingIsUsedUp() {
    Response taken = Notices.json(sentFrom(address), table.good()).post("/v1/feedback");
    taken.then().statusCode(201);
    assertThat(taken.header("RateLimit")).startsWith("\"address-600\";r=3;");
  }

  private long rows() {
    return (long)
        QuarkusTransaction.requiringNew()
            .call(() -> entities.createNativeQuery(ROWS, Long.class).getSingleResult());
  }
}
