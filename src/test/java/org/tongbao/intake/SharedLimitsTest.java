package org.tongbao.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongbao.intake.Submissions.about;
import static org.tongbao.intake.Submissions.sentFrom;
import static org.tongbao.intake.Submissions.submit;
import static org.tongbao.intake.Submissions.takenOfManyAtOnce;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;

/** Limits that nodes count together are kept in the database, without saying whose they are. */
@QuarkusTest
@TestProfile(GuardedIntake.OfManyNodes.class)
class SharedLimitsTest {

  private static final int ALLOWED = 4;

  @Inject EntityManager entities;

  @Test
  void ofManyAtOnceNoMoreAreTaken() {
    UUID organisation = Api.organisation();
    String address = Addresses.next();
    long before = buckets();
    long taken = takenOfManyAtOnce(3 * ALLOWED, address, organisation);
    assertThat(taken).isEqualTo(ALLOWED);
    assertThat(buckets()).isEqualTo(before + 2);
  }

  @Test
  void whatIsRefusedCostsNothing() {
    String address = Addresses.next();
    for (int i = 0; i < 2 * ALLOWED; i++) {
      submit(sentFrom(address), about(UUID.randomUUID())).then().statusCode(422);
    }
    Response taken = submit(sentFrom(address), about(Api.organisation()));
    taken.then().statusCode(201);
    assertThat(taken.header("RateLimit")).startsWith("\"address-600\";r=3;");
  }

  @Test
  void guessesAreCountedThereToo() {
    String number = "20240101-S" + Addresses.number();
    for (int i = 0; i < 3; i++) {
      sentFrom(Addresses.next()).get("/v1/feedback/{number}", number).then().statusCode(404);
    }
    sentFrom(Addresses.next()).get("/v1/feedback/{number}", number).then().statusCode(429);
  }

  private long buckets() {
    return (long)
        QuarkusTransaction.requiringNew()
            .call(
                () ->
                    entities
                        .createNativeQuery("select count(*) from rate_limits", Long.class)
                        .getSingleResult());
  }
}
