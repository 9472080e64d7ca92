package org.tongbao.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.tongbao.Api;
import org.tongbao.Notices;

/** Notices of all that there is to count, and the lists that figures name. */
final class CountedNotices {

  static final List<String> UNITS = List.of("供水科", "财务科", "综合科");
  private static final List<String> COMPLETIONS = List.of("NOT_DONE", "BASICALLY_DONE", "DONE");

  private final Random random = new Random(20260318);
  private final UUID organisation;

  CountedNotices(UUID organisation) {
    this.organisation = organisation;
  }

  UUID notice() {
    Map<String, Object> notice =
        Map.of(
            "organisationId",
            organisation,
            "title",
            "关于巡察整改情况的通报",
            "issuer",
            "中共青禾县水务局党组",
            "contact",
            Map.of("phones", List.of("0400-1234567")),
            "sections",
            List.of(section("一、", "甲方面"), section("二、", "乙方面")));
    return UUID.fromString(
        Notices.json(Api.admin(), notice)
            .post("/v1/admin/notices")
            .then()
            .statusCode(201)
            .extract()
            .path("id"));
  }

  private Map<String, Object> section(String marker, String heading) {
    List<Object> issues = new ArrayList<>();
    for (int i = 1; i <= 4; i++) {
      List<Object> measures = new ArrayList<>();
      for (int j = random.nextInt(3); j > 0; j--) {
        measures.add(record(Map.of("text", "措施。")));
      }
      Map<String, Object> issue =
          record(Map.of("marker", i + "、", "title", "问题", "measures", measures));
      if (random.nextInt(3) > 0) {
        issue.put("withinConcentratedPeriod", random.nextBoolean());
      }
      issues.add(issue);
    }
    return Map.of("marker", marker, "heading", heading, "issues", issues);
  }

  private Map<String, Object> record(Map<String, Object> fields) {
    Map<String, Object> record = new HashMap<>(fields);
    record.put("completion", COMPLETIONS.get(random.nextInt(3)));
    record.put("sustained", random.nextBoolean());
    if (random.nextBoolean()) {
      String on = random.nextBoolean() ? "2024-12-31" : "2099-12-31";
      record.put("deadline", Map.of("kind", "BY_DATE", "on", on));
    }
    String lead = UNITS.get(random.nextInt(3));
    record.put(
        "responsibility",
        Map.of("leadUnit", lead, "units", random.nextBoolean() ? List.of(lead) : UNITS));
    return record;
  }

  /** All figures of a report: those of the whole, and those of its groups. */
  private static List<Map<String, Object>> figures(Response report) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (String kind : List.of("issues", "measures")) {
      all.add(report.path(kind));
      all.addAll(report.path("groups." + kind));
    }
    return all;
  }

  /** Demands that each figure is the length of the list that it names. */
  static void requireLists(Response report, Supplier<RequestSpecification> reader) {
    for (Map<String, Object> figures : figures(report)) {
      Map<String, Object> lists = cast(figures.get("lists"));
      lists.forEach(
          (figure, address) ->
              assertThat(length(address, reader.get()))
                  .as(address.toString())
                  .isEqualTo(figures.get(figure)));
    }
  }

  private static int length(Object address, RequestSpecification reader) {
    Response list = reader.urlEncodingEnabled(false).get(address + "&limit=100");
    list.then().statusCode(200).body("nextCursor", equalTo(null));
    return list.jsonPath().getList("items").size();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> cast(Object map) {
    return (Map<String, Object>) map;
  }
}
