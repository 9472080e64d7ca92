package org.tongbao.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.tongbao.AuditEvents;
import org.tongbao.feedback.Cases.Case;

/** What the server does when limits pass; days pass by hand. */
@QuarkusTest
class OverdueTest {

  private static final String EVENTS = "events.findAll { it.type == 'OVERDUE' }";

  @Inject OverdueWatch watch;
  @Inject AuditEvents audit;

  private Cases cases;

  @BeforeEach
  void makeOrganisations() {
    cases = Cases.make();
  }

  @Test
  void theDayAfterTheLimitIsTheFirstInTheOfficesZone() {
    Case made = cases.submitted();
    watch.look(begin(dueOn(made).plusDays(1)).minusMillis(1));
    overdue(made, 0);
    watch.look(begin(dueOn(made).plusDays(1)));
    overdue(made, 1)
        .body("status", equalTo("RECEIVED"))
        .body(EVENTS + ".from", equalTo(List.of("RECEIVED")))
        .body(EVENTS + ".to", equalTo(List.of("RECEIVED")))
        .body(EVENTS + ".dueOn", equalTo(List.of(dueOn(made).toString())))
        .body(EVENTS + ".actor[0]", equalTo(null));
  }

  @Test
  void itIsPutDownOnceForEachLimit() {
    Case made = cases.submitted();
    Instant late = begin(dueOn(made).plusDays(3));
    watch.look(late);
    watch.look(late.plusSeconds(86_400));
    overdue(made, 1);
    cases.take(made, "acceptance").then().statusCode(200);
    watch.look(begin(dueOn(made)));
    overdue(made, 1);
    watch.look(begin(dueOn(made).plusDays(1)));
    overdue(made, 2).body(EVENTS + ".to", equalTo(List.of("RECEIVED", "ACCEPTED")));
    assertThat(audit.of(UUID.fromString(made.id()), "feedback.OVERDUE"))
        .hasSize(2)
        .last()
        .isEqualTo("DONE system " + dueOn(made));
  }

  @Test
  void theSubmitterIsNotTold() {
    Case made = cases.submitted();
    watch.look(begin(dueOn(made).plusDays(1)));
    Cases.follow(made).then().statusCode(200).body("events.type", not(hasItem("OVERDUE")));
  }

  @Test
  void whatOwesNothingIsNeverOverdue() {
    List<Case> done =
        Stream.of("rejection", "spam", "withdrawal")
            .map(step -> cases.after(step))
            .collect(Collectors.toList());
    done.add(cases.after("acceptance", "assignment", "replies"));
    watch.look(begin(dueOn(done.get(3)).plusDays(30)));
    done.forEach(made -> overdue(made, 0));
  }

  @RepeatedTest(3)
  void nodesThatLookAtOncePutDownEachCaseOnce() {
    List<Case> late = IntStream.range(0, 5).mapToObj(i -> cases.submitted()).toList();
    Instant now = begin(dueOn(late.get(0)).plusDays(1));
    Stream.generate(() -> CompletableFuture.runAsync(() -> watch.look(now)))
        .limit(4)
        .toList()
        .forEach(CompletableFuture::join);
    watch.look(now); // what one left to the other, which had it only locked
    late.forEach(made -> overdue(made, 1));
  }

  private static ValidatableResponse overdue(Case made, int times) {
    return Cases.read(made).then().body(EVENTS, hasSize(times));
  }

  private static LocalDate dueOn(Case made) {
    return LocalDate.parse(Cases.read(made).path("dueOn"));
  }

  private static Instant begin(LocalDate day) {
    return day.atStartOfDay(ZoneId.of("Asia/Shanghai")).toInstant();
  }
}
