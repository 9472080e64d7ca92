package org.tongbao.feedback;

import static org.hamcrest.Matchers.lessThan;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tongbao.Api;
import org.tongbao.Notices;

/** Cases for tests, and every step that can be taken with one. */
public final class Cases {

  /** The steps of staff, as the paths name them. */
  static final List<String> STAFF =
      List.of(
          "acceptance",
          "rejection",
          "assignment",
          "transfer",
          "extension",
          "replies",
          "closure",
          "spam",
          "restoration",
          "duplicate",
          "messages");

  private final UUID organisation;
  private final UUID other;
  private final String original;

  /** What a submitter holds, and the id that staff know the case by. */
  public record Case(String id, String trackingNumber, String accessCode) {}

  private Cases(UUID organisation, UUID other) {
    this.organisation = organisation;
    this.other = other;
    this.original = submitted().id();
  }

  /** Of a new organisation, with another one to transfer cases to. */
  public static Cases make() {
    return new Cases(Api.organisation(), Api.organisation());
  }

  /** The organisation that the submissions are for. */
  public UUID organisation() {
    return organisation;
  }

  Case submitted() {
    return submitted(Map.of("organisationId", organisation, "kind", "OPINION", "content", "很好"));
  }

  /** A case of a submission with this body. */
  public Case submitted(Map<String, Object> body) {
    Response receipt = Notices.json(Api.anonymous(), body).post("/v1/feedback");
    receipt.then().statusCode(201);
    String number = receipt.path("trackingNumber");
    String id = Api.admin().queryParam("q", number).get("/v1/admin/feedback").path("items[0].id");
    return new Case(id, number, receipt.path("accessCode"));
  }

  /** A case brought where some steps lead. */
  public Case after(String... steps) {
    Case made = submitted();
    for (String step : steps) {
      take(made, step).then().statusCode(lessThan(300));
    }
    return made;
  }

  /** A step as the administrator, or as the submitter. */
  Response take(Case of, String step) {
    return STAFF.contains(step) ? take(of, step, Api.admin()) : say(of, step);
  }

  /** A step of staff by whoever it is. */
  Response take(Case of, String step, RequestSpecification who) {
    return Notices.json(who, body(of, step)).post("/v1/admin/feedback/{id}/" + step, of.id());
  }

  /** A step of the submitter; {@code write} is a message. */
  Response say(Case of, String step) {
    return say(of, step, of.accessCode());
  }

  Response say(Case of, String step, String accessCode) {
    String path = step.equals("write") ? "messages" : step;
    return Notices.json(Api.anonymous().header("Access-Code", accessCode), body(of, step))
        .post("/v1/feedback/{number}/" + path, of.trackingNumber());
  }

  static Response read(Case of) {
    return Api.admin().get("/v1/admin/feedback/{id}", of.id());
  }

  static Response follow(Case of) {
    return Api.anonymous()
        .header("Access-Code", of.accessCode())
        .get("/v1/feedback/{number}", of.trackingNumber());
  }

  /** What is sent to take a step. */
  public Map<String, Object> body(Case of, String step) {
    return switch (step) {
      case "rejection" -> Map.of("reason", "不属本单位职责", "referTo", "市城市建设局");
      case "assignment" -> Map.of("unit", "综合科", "handler", "周晴", "instruction", "请按时答复");
      case "transfer" -> Map.of("organisationId", elsewhere(of), "reason", "由其负责");
      case "extension" -> Map.of("dueOn", dueOn(of).plusDays(7).toString(), "reason", "需实地勘察");
      case "replies" -> Map.of("content", "已办", "public", true);
      case "duplicate" -> Map.of("of", original);
      case "messages", "write" -> Map.of("content", "在北环路东段");
      case "rating" -> Map.of("score", 4, "solved", true, "comment", "答复及时");
      case "reopening" -> Map.of("reason", "仍未开工");
      default -> Map.of();
    };
  }

  private UUID elsewhere(Case of) {
    return read(of).path("organisationId").equals(organisation.toString()) ? other : organisation;
  }

  private static LocalDate dueOn(Case of) {
    return LocalDate.parse(read(of).path("dueOn"));
  }
}
