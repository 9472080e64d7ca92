package org.tongbao.publication;

import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.tongbao.Api;
import org.tongbao.Notices;

/** The steps of a notice's life by name, and the state in which they leave it; for tests. */
public final class NoticeSteps {

  private static final AtomicInteger EDITS = new AtomicInteger();

  private final UUID organisation = Api.organisation();
  private final Staff office = Staff.of(organisation, "EDITOR", "PUBLISHER");
  private final Staff reviewer = Staff.of(organisation, "REVIEWER");
  private final Map<String, Function<UUID, Response>> steps = new LinkedHashMap<>();
  private final Map<String, String> posts =
      Map.of(
          "request", "review-requests",
          "approve", "reviews",
          "reject", "reviews",
          "publish", "revisions",
          "schedule", "revisions",
          "cancel", "schedule",
          "withdraw", "withdrawal");

  /** With an organisation, an office and a reviewer of their own. */
  public NoticeSteps() {
    steps.put("edit", this::edit);
    steps.put("request", office::requestReview);
    steps.put("recall", office::recall);
    steps.put("approve", notice -> reviewer.approve(notice, "FIRST"));
    steps.put("reject", notice -> reviewer.reject(notice, "FIRST", "请核实"));
    steps.put("publish", office::publish);
    steps.put("schedule", office::schedule);
    steps.put("cancel", office::cancel);
    steps.put("withdraw", office::withdraw);
    steps.put("discard", office::discard);
    steps.put("ask-removal", notice -> office.askForRemoval(notice, 1));
    steps.put("warn", notice -> office.edit(notice, Map.of("opening", List.of("开头。", "反馈问题4个。"))));
  }

  /** A new draft of the organisation. */
  public UUID draft() {
    return Notices.draft(organisation);
  }

  /** Takes a step; the answer may be a refusal. */
  public Response take(String step, UUID notice) {
    return steps.get(step).apply(notice);
  }

  /** The sub-resource to which a step is posted; empty where it is no POST. */
  Optional<String> post(String step) {
    return Optional.ofNullable(posts.get(step));
  }

  Response read(UUID notice) {
    return office.notice(notice);
  }

  /** The state of a notice by the names that the table has for them. */
  String state(UUID notice) {
    Response read = read(notice);
    if (read.statusCode() == 404) {
      return "GONE";
    }
    String publication = read.path("publication.state");
    boolean changed = read.path("publication.hasUnpublishedChanges");
    String standing =
        switch (publication) {
          case "NEVER", "SCHEDULED" -> "";
          case "LIVE" -> changed ? "CHANGED" : "LIVE";
          default -> publication;
        };
    boolean scheduled = read.path("publication.publishAt") != null;
    String stage = scheduled ? "SCHEDULED" : read.path("stage");
    if (standing.isEmpty()) {
      return stage;
    }
    return stage.equals("DRAFT") ? standing : standing + "_" + stage;
  }

  private Response edit(UUID notice) {
    return office.edit(notice, Map.of("signature", "中共云溪市水务局党组" + EDITS.incrementAndGet()));
  }
}
