package org.tongbao.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.Api;

/** What is due and what is overdue at the edges of days. */
@QuarkusTest
class DueListTest {

  private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");
  private static final LocalDate TODAY = LocalDate.of(2026, 2, 28);

  /** Titles are completion, whether sustained, and by how many days it is due. */
  private static final List<Integer> DAYS = List.of(-400, -1, 0, 1, 7, 8, 366, 367);

  @Inject EntityManager entities;

  private UUID organisation;

  @BeforeEach
  void makeTasks() {
    Api.adminToken(); // by the true time
    QuarkusMock.installMockForType(at(TODAY.atTime(12, 0).atZone(OFFICE).toInstant()), Clock.class);
    organisation = Api.organisation();
    List<Map<String, Object>> tasks = new ArrayList<>();
    for (Completion completion : Completion.values()) {
      for (boolean sustained : new boolean[] {false, true}) {
        DAYS.forEach(days -> tasks.add(task(completion, sustained, days)));
        for (DeadlineKind kind : DeadlineKind.values()) {
          tasks.add(task(completion, sustained, kind));
        }
      }
    }
    TaskLists.notice(organisation, tasks);
  }

  @ParameterizedTest
  @CsvSource({
    "issues, 0, 0",
    "issues, 1, 0 1",
    "issues, 6, 0 1",
    "issues, 7, 0 1 7",
    "issues, 8, 0 1 7 8",
    "issues, 365, 0 1 7 8",
    "issues, 366, 0 1 7 8 366",
    "measures, 0, 0",
    "measures, 7, 0 1 7",
    "measures, 366, 0 1 7 8 366"
  })
  void whatIsDueComesWithinDaysTodayIncluded(String kind, int within, String days) {
    List<String> expected =
        Stream.of(days.split(" ", -1))
            .flatMap(
                day ->
                    Stream.of(
                        "NOT_DONE false " + day,
                        "NOT_DONE true " + day,
                        "BASICALLY_DONE false " + day))
            .toList();
    assertThat(titles(kind, Map.of("dueWithin", within))).containsExactlyElementsOf(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"issues", "measures"})
  void whatIsLateIsWhatHasWorkLeftAfterItsLastDay(String kind) {
    List<String> late =
        Stream.of(-400, -1)
            .flatMap(
                day ->
                    Stream.of(
                        "NOT_DONE false " + day,
                        "NOT_DONE true " + day,
                        "BASICALLY_DONE false " + day))
            .toList();
    assertThat(titles(kind, Map.of("overdue", true))).containsExactlyElementsOf(late);
    assertThat(titles(kind, Map.of("overdue", false)))
        .hasSize(Completion.values().length * 2 * (DAYS.size() + 3) - late.size())
        .doesNotContainAnyElementsOf(late);
    assertThat(titles(kind, Map.of("overdue", true, "dueWithin", 366))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"issues", "measures"})
  void whatIsFoundLateIsShownLateAndCountedLate(String kind) {
    Response all = list(kind, Map.of());
    List<String> shown = all.path("items.findAll { it.overdue }.id");
    Response late = list(kind, Map.of("overdue", true));
    assertThat(late.<List<String>>path("items.id")).containsExactlyInAnyOrderElementsOf(shown);
    assertThat(counted(kind)).isEqualTo(shown.size());
  }

  @Test
  void theDayChangesAtMidnightOfTheOffice() {
    Instant midnight = TODAY.plusDays(1).atStartOfDay(OFFICE).toInstant();
    QuarkusMock.installMockForType(at(midnight.minusNanos(1000)), Clock.class);
    assertThat(titles("issues", Map.of("overdue", true))).doesNotContain("NOT_DONE false 0");
    QuarkusMock.installMockForType(at(midnight), Clock.class);
    assertThat(titles("issues", Map.of("overdue", true))).contains("NOT_DONE false 0");
    assertThat(titles("issues", Map.of("dueWithin", 0))).contains("NOT_DONE false 1").hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"issues", "measures"})
  void theOrderByDayPages(String kind) {
    List<String> whole = titles(kind, Map.of("dueWithin", 366));
    List<String> paged = new ArrayList<>();
    Map<String, Object> query = new HashMap<>(Map.of("dueWithin", 366, "limit", 4));
    do {
      Response page = list(kind, query);
      paged.addAll(TaskLists.titles(page, kind));
      query.put("cursor", page.path("nextCursor"));
    } while (query.get("cursor") != null);
    assertThat(paged).isEqualTo(whole).hasSize(15);
  }

  private Response list(String kind, Map<String, ?> query) {
    Map<String, Object> all = new HashMap<>(Map.of("organisation", organisation, "limit", 100));
    all.putAll(query);
    return TaskLists.list(Api.admin(), kind, all);
  }

  private List<String> titles(String kind, Map<String, ?> query) {
    return TaskLists.titles(list(kind, query), kind);
  }

  private int counted(String kind) {
    Object count =
        entities
            .createNativeQuery(
                "select count(*) from "
                    + kind
                    + " t join notices n on n.id = t.notice_id where n.organisation_id = :office and "
                    + Overdue.sql("t"),
                Long.class)
            .setParameter("office", organisation)
            .setParameter("today", TODAY)
            .getSingleResult();
    return Math.toIntExact((Long) count);
  }

  private static Map<String, Object> task(Completion completion, boolean sustained, int days) {
    return task(
        completion,
        sustained,
        days,
        Map.of("kind", "BY_DATE", "on", TODAY.plusDays(days).toString()));
  }

  private static Map<String, Object> task(
      Completion completion, boolean sustained, DeadlineKind kind) {
    return task(completion, sustained, kind, Map.of("kind", kind.name()));
  }

  private static Map<String, Object> task(
      Completion completion, boolean sustained, Object name, Map<String, Object> deadline) {
    return Map.of(
        "title",
        completion + " " + sustained + " " + name,
        "completion",
        completion.name(),
        "sustained",
        sustained,
        "deadline",
        deadline);
  }

  private static Clock at(Instant now) {
    return Clock.fixed(now, OFFICE);
  }
}
