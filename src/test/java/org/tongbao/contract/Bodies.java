package org.tongbao.contract;

import java.util.Map;
import java.util.UUID;

/** Request bodies for the walk: one that is taken, one that breaks a rule of a field. */
final class Bodies {

  private static final String LONG = "x".repeat(2001);

  private static final String ORGANISATION =
      "{\"slug\":\"walked-office\",\"name\":\"单位\"," + "\"contact\":{\"phones\":[],\"emails\":[]}}";

  private static final String PROGRESS =
      "{\"occurredOn\":\"2024-09-01\",\"note\":\"已开工\",\"public\":false}";

  private static final Map<String, String> VALID =
      Map.ofEntries(
          Map.entry("createToken", "{\"username\":\"nobody\",\"password\":\"nothing-at-all\"}"),
          Map.entry(
              "changePassword",
              "{\"currentPassword\":\"wrong-password\",\"newPassword\":\"another-password\"}"),
          Map.entry("createOrganisation", ORGANISATION),
          Map.entry("replaceOrganisation", ORGANISATION),
          Map.entry("createUser", "{\"username\":\"walked\",\"displayName\":\"甲\",\"roles\":[]}"),
          Map.entry("replaceUser", "{\"username\":\"walked\",\"displayName\":\"甲\",\"roles\":[]}"),
          Map.entry("createSection", "{\"heading\":\"方面\"}"),
          Map.entry("replaceSection", "{\"heading\":\"方面\"}"),
          Map.entry("createIssue", "{\"title\":\"问题\"}"),
          Map.entry("replaceIssue", "{\"title\":\"问题\"}"),
          Map.entry("createMeasure", "{\"text\":\"措施\"}"),
          Map.entry("replaceMeasure", "{\"text\":\"措施\"}"),
          Map.entry(
              "assignTasks",
              "{\"items\":[{\"issueId\":\"$issueId\",\"responsibility\":{\"leadUnit\":\"供水科\"}}]}"),
          Map.entry("recordIssueProgress", PROGRESS),
          Map.entry("recordMeasureProgress", PROGRESS),
          Map.entry("createReview", "{\"stage\":\"FIRST\",\"decision\":\"APPROVED\"}"),
          Map.entry(
              "acknowledgeWarning",
              "{\"code\":\"NO_CONTACT\",\"pointer\":\"/contact\",\"reason\":\"另行公布\"}"),
          Map.entry("createIndicator", "{\"name\":\"改造管网\",\"unit\":\"公里\"}"),
          Map.entry("replaceIndicator", "{\"name\":\"改造管网\",\"unit\":\"公里\"}"),
          Map.entry(
              "recordActual", "{\"actual\":\"12.6\",\"unit\":\"公里\",\"asOf\":\"2026-03-15\"}"),
          Map.entry("replaceEvidence", "{\"filename\":\"验收单.pdf\",\"public\":false}"),
          Map.entry("acceptIssue", "{\"acceptedOn\":\"2026-03-17\",\"acceptedBy\":\"县委巡察办\"}"),
          Map.entry("acceptMeasure", "{\"acceptedOn\":\"2026-03-16\",\"acceptedBy\":\"县委巡察办\"}"),
          Map.entry("requestRemoval", "{\"reason\":\"依申请移除\"}"),
          Map.entry("withdrawNotice", "{\"reason\":\"数据有误\"}"),
          Map.entry("assignFeedback", "{\"unit\":\"综合科\"}"),
          Map.entry("rejectFeedback", "{\"reason\":\"不属本单位职责\"}"),
          Map.entry(
              "transferFeedback",
              "{\"organisationId\":\"0197a3c2-0000-7000-8000-000000000000\",\"reason\":\"转办\"}"),
          Map.entry("extendFeedback", "{\"dueOn\":\"2099-01-04\",\"reason\":\"需实地勘察\"}"),
          Map.entry(
              "closeFeedbackAsDuplicate", "{\"of\":\"0197a3c2-0000-7000-8000-000000000000\"}"),
          Map.entry("writeToSubmitter", "{\"content\":\"请问具体位置？\"}"),
          Map.entry("writeToOffice", "{\"content\":\"在北环路东段\"}"),
          Map.entry("rateFeedback", "{\"score\":4,\"solved\":true}"),
          Map.entry("reopenFeedback", "{\"reason\":\"仍未开工\"}"),
          Map.entry("unsealIdentity", "{\"reason\":\"需电话核实\"}"),
          Map.entry("eraseFeedback", "{\"reason\":\"来信人要求\"}"),
          Map.entry("replyToFeedback", "{\"content\":\"已办\",\"public\":false}"),
          Map.entry(
              "registerFeedback",
              "{\"organisationId\":\"0197a3c2-0000-7000-8000-000000000000\",\"kind\":\"OPINION\","
                  + "\"channel\":\"PHONE\",\"content\":\"很好\"}"),
          Map.entry(
              "submitFeedback",
              "{\"organisationId\":\"0197a3c2-0000-7000-8000-000000000000\",\"kind\":\"OPINION\","
                  + "\"content\":\"很好\"}"));

  private static final Map<String, String> INVALID =
      Map.of(
          "createSection", "{\"marker\":\"" + LONG + "\"}",
          "replaceSection", "{\"marker\":\"" + LONG + "\"}",
          "publishNotice", "{\"changeNote\":\"" + LONG + "\"}",
          "acceptFeedback", "{\"note\":\"" + LONG + "\"}",
          "closeFeedback", "{\"note\":\"" + LONG + "\"}",
          "markFeedbackAsSpam", "{\"reason\":\"" + LONG + "\"}",
          "restoreFeedback", "{\"reason\":\"" + LONG + "\"}",
          "withdrawFeedback", "{\"reason\":\"" + LONG + "\"}",
          "importNotice", "  ");

  private Bodies() {}

  static String valid(String operation, UUID organisation) {
    return operation.endsWith("Notice") && !VALID.containsKey(operation)
        ? notice(operation, organisation)
        : VALID.getOrDefault(operation, "{}");
  }

  static String invalid(String operation) {
    return INVALID.getOrDefault(operation, "{}");
  }

  private static String notice(String operation, UUID organisation) {
    return switch (operation) {
      case "createNotice", "replaceNotice" ->
          "{\"organisationId\":\"" + organisation + "\",\"title\":\"通报\"}";
      default -> "{}";
    };
  }
}
