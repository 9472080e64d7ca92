package org.tongbao.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongbao.feedback.Cases.Case;
import org.tongbao.shared.time.Calendars;
import org.tongbao.shared.time.WorkingDays;

/** A date that was promised stands, whatever is known of holidays later. */
@QuarkusTest
class PromisedDatesTest {

  @Inject CaseTerms terms;

  @Test
  void anotherCalendarMovesNoDateThatWasPromised() {
    Cases cases = Cases.make();
    List<Case> promised = List.of(cases.submitted(), cases.after("acceptance", "assignment"));
    List<LocalDate> dates = promised.stream().map(PromisedDatesTest::dueOn).toList();
    LocalDate last = dates.get(1);
    QuarkusMock.installMockForType(Calendars.closed(terms.today(), last), WorkingDays.class);
    assertThat(promised.stream().map(PromisedDatesTest::dueOn)).isEqualTo(dates);
    promised.forEach(
        made -> Cases.follow(made).then().body("dueOn", equalTo(dueOn(made).toString())));
    assertThat(dueOn(cases.submitted())).as("promised from now on").isAfter(last);
    assertThat(cases.take(promised.get(1), "replies").<String>path("dueOn"))
        .isEqualTo(last.toString());
  }

  private static LocalDate dueOn(Case made) {
    return LocalDate.parse(Cases.read(made).path("dueOn"));
  }
}
