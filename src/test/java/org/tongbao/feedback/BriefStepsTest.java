package org.tongbao.feedback;

import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.Api;
import org.tongbao.feedback.Cases.Case;

/** Steps of a case whose taker needs no view of it. */
@QuarkusTest
class BriefStepsTest {

  private Cases cases;

  @BeforeEach
  void makeCases() {
    cases = Cases.make();
  }

  @ParameterizedTest
  @CsvSource({
    "acceptance, '', 204",
    "rejection, '', 204",
    "assignment, acceptance, 204",
    "transfer, acceptance, 204",
    "extension, acceptance, 204",
    "replies, acceptance assignment, 201",
    "closure, acceptance assignment replies, 204",
    "spam, '', 204",
    "restoration, spam, 204",
    "duplicate, acceptance, 204",
    "messages, acceptance, 201"
  })
  void areTakenWithoutAView(String step, String before, int status) {
    Case made = cases.after(before.isEmpty() ? new String[0] : before.split(" "));
    cases
        .take(made, step, Api.admin().header("Prefer", "return=minimal"))
        .then()
        .statusCode(status)
        .header("Preference-Applied", equalTo("return=minimal"))
        .header("ETag", equalTo(Cases.read(made).header("ETag")))
        .body(emptyString());
  }
}
