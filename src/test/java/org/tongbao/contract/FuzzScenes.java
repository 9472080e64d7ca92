package org.tongbao.contract;

import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongbao.Api;
import org.tongbao.EvidenceFiles;
import org.tongbao.Notices;
import org.tongbao.Personal;
import org.tongbao.feedback.Cases;
import org.tongbao.feedback.Cases.Case;
import org.tongbao.publication.NoticeSteps;
import tools.jackson.databind.json.JsonMapper;

/** Brings things to where operations can succeed, as {@code scenes.txt} says. */
final class FuzzScenes {

  private static final Path FILE = Path.of("src", "test", "resources", "contract", "scenes.txt");
  private static final Map<String, Object> NOTHING = Map.of();

  private record Line(String operation, String with, List<String> steps, String body) {}

  private final Map<String, Line> lines = read();
  private final NoticeSteps notices = new NoticeSteps();
  private final Cases cases = Cases.make();
  private final World world = World.get();
  private final Map<String, Function<Line, Map<String, Object>>> makers =
      Map.of(
          "notice", this::notice,
          "case", line -> feedback(cases.after(line.steps().toArray(String[]::new))),
          "resident", line -> feedback(cases.submitted(identified())),
          "organisation", line -> Map.of("organisationId", Api.organisation()),
          "user", line -> user(),
          "receipt", line -> Map.of("token", receipt()),
          "", line -> NOTHING);

  private static final Map<String, Object> ACCEPTANCE =
      Map.of("acceptedOn", "2026-03-16", "acceptedBy", "县委巡察办");

  /** A scene for an operation; made anew where its success takes something away. */
  FuzzScene of(Operation operation) {
    Line line = lines.getOrDefault(operation.id(), new Line(operation.id(), "", List.of(), ""));
    Map<String, Object> ids = new HashMap<>(operation.isPublic() ? world.liveIds() : world.ids());
    ids.putAll(makers.get(line.with()).apply(line));
    ids.put("organisation", ids.get("organisationId"));
    Optional<String> body =
        Optional.of(line.body()).filter(text -> !text.isEmpty()).or(() -> step(operation, ids));
    return new FuzzScene(ids, body);
  }

  private Map<String, Object> notice(Line line) {
    UUID notice = notices.draft();
    for (String step : line.steps()) {
      for (Response taken : take(step, notice)) {
        if (taken.statusCode() >= 300) {
          throw new IllegalStateException(line.operation() + ": " + step + taken.asString());
        }
      }
    }
    Response tree = Api.admin().get("/v1/admin/notices/{id}", notice);
    boolean compared = line.operation().startsWith("diff");
    String measure = tree.path("sections[0].issues[0].measures[0].id");
    boolean measured = line.operation().matches(".*(Indicator|Actuals?)");
    return Map.of(
        "noticeId",
        notice,
        "number",
        compared ? Collections.frequency(line.steps(), "publish") : 1,
        "organisationId",
        tree.path("organisationId"),
        "sectionId",
        tree.path("sections[0].id"),
        "issueId",
        tree.path("sections[0].issues[0].id"),
        "measureId",
        measure,
        "indicatorId",
        measured ? Notices.indicator(measure) : measure,
        "evidenceId",
        line.operation().endsWith("Evidence") ? evidence(measure) : measure);
  }

  private static UUID evidence(String measure) {
    UUID added = EvidenceFiles.added("measures/" + measure, "验收单");
    EvidenceFiles.show(added, true);
    return added;
  }

  /** A step in the life of a notice, or of its first issue. */
  private List<Response> take(String step, UUID notice) {
    Response tree = Api.admin().get("/v1/admin/notices/{id}", notice);
    String issue = "/v1/admin/issues/" + tree.path("sections[0].issues[0].id");
    List<String> measures = tree.path("sections[0].issues[0].measures.id");
    return switch (step) {
      case "finish" ->
          Stream.concat(
                  measures.stream().map(measure -> "/v1/admin/measures/" + measure),
                  Stream.of(issue))
              .map(path -> Notices.put(path, Map.of("completion", "DONE")))
              .toList();
      case "accept" ->
          measures.stream()
              .map(measure -> "/v1/admin/measures/" + measure + "/acceptance")
              .map(path -> Notices.json(Api.admin(), ACCEPTANCE).post(path))
              .toList();
      default -> List.of(notices.take(step, notice));
    };
  }

  private Map<String, Object> identified() {
    return Map.of(
        "organisationId",
        cases.organisation(),
        "kind",
        "OPINION",
        "content",
        "很好",
        "submitter",
        Map.of("name", Personal.NAME, "phone", Personal.PHONE),
        "consent",
        true);
  }

  private Map<String, Object> feedback(Case made) {
    return Map.of(
        "feedbackId", made.id(),
        "trackingNumber", made.trackingNumber(),
        "Access-Code", made.accessCode(),
        "organisationId", cases.organisation(),
        "of", made.id(),
        "case", made);
  }

  /** What {@link Cases} would send for the last part of the path. */
  private Optional<String> step(Operation operation, Map<String, Object> ids) {
    if (!(ids.get("case") instanceof Case made)) {
      return Optional.empty();
    }
    String last = operation.path().substring(operation.path().lastIndexOf('/') + 1);
    return Optional.of(new JsonMapper().writeValueAsString(cases.body(made, last)));
  }

  private static Map<String, Object> user() {
    String name = Api.username();
    return Map.of(
        "userId",
        Api.createUser(name, null),
        "username",
        name,
        "password",
        Api.PASSWORD,
        "bearer",
        Api.token(name, Api.PASSWORD));
  }

  private String receipt() {
    return Api.anonymous()
        .redirects()
        .follow(false)
        .header("Accept", "text/html")
        .formParam("organisationId", cases.organisation())
        .formParam("kind", "OPINION")
        .formParam("content", "很好")
        .formParam("returnTo", "https://site.example/feedback")
        .post("/v1/feedback")
        .header("Location")
        .replaceFirst(".*receipt=([^#&]+).*", "$1");
  }

  private static Map<String, Line> read() {
    try (Stream<String> lines = Files.lines(FILE)) {
      return lines
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\\|", -1))
          .map(
              cells ->
                  new Line(
                      cells[0].strip(),
                      cells[1].strip(),
                      Stream.of(cells[2].split(" ", -1)).filter(step -> !step.isEmpty()).toList(),
                      cells[3].strip()))
          .collect(Collectors.toMap(Line::operation, line -> line));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
