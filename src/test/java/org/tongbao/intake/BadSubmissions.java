package org.tongbao.intake;

import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongbao.Api;
import org.tongbao.Notices;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The table {@code intake/refusals.txt}, with what its words in braces stand for. */
final class BadSubmissions {

  /** Half an emoji has no bytes of its own. */
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private static final String FIELD = "\\+ ";

  private final Map<String, String> words = new LinkedHashMap<>();

  private BadSubmissions() {
    UUID live = Notices.draft(Api.organisation());
    Response tree = Api.admin().get("/v1/admin/notices/{id}", live);
    String withheld = tree.path("sections[0].issues[1].id");
    Notices.put(
            "/v1/admin/issues/" + withheld,
            Map.of(
                "disclosure", Map.of("PUBLIC", Map.of("withheld", true, "reason", "CASE_PENDING"))))
        .then()
        .statusCode(200);
    Notices.publish(live);
    UUID withdrawn = Notices.live();
    Notices.withdraw(withdrawn);
    UUID another = Notices.live();
    put("LIVE", live);
    put("WITHHELD", withheld);
    put("WITHHELD_MEASURE", tree.path("sections[0].issues[1].measures[0].id"));
    put("SHOWN_MEASURE", tree.path("sections[0].issues[0].measures[0].id"));
    put("WITHDRAWN", withdrawn);
    put(
        "OTHER_ISSUE",
        Api.admin().get("/v1/admin/notices/{id}", another).path("sections[0].issues[0].id"));
    put("DRAFT", Notices.draft(Api.organisation()));
    put("ORGANISATION", Api.organisation());
    put("UNKNOWN", "0197a3c2-0000-7000-8000-000000000000");
    put("201", "1".repeat(201));
    put("6000", "字".repeat(6000));
    put("65K", "x".repeat(65 * 1024));
  }

  static BadSubmissions load() {
    return new BadSubmissions();
  }

  /** One line of the table. */
  record Row(
      String name,
      String contentType,
      String body,
      int status,
      String code,
      List<String> pointers) {}

  Stream<Row> rows() {
    try (InputStream in = BadSubmissions.class.getResourceAsStream("/intake/refusals.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> row(line.split("\\s+\\| ")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A submission that is taken. */
  String good() {
    return filled("{\"noticeId\":\"{LIVE}\",\"kind\":\"OPINION\",\"content\":\"很好\"}");
  }

  private Row row(String[] cells) {
    String what = filled(cells[2].strip());
    boolean form = cells[1].strip().equals("FORM");
    String body = form ? form(what) : cells[1].strip().equals("RAW") ? what : changed(what);
    return new Row(
        cells[0],
        form ? "application/x-www-form-urlencoded; charset=UTF-8" : "application/json",
        body,
        Integer.parseInt(cells[3].strip()),
        cells[4].strip(),
        pointers(cells[5].strip()));
  }

  private String changed(String members) {
    ObjectNode body = (ObjectNode) JSON.readTree(good());
    JSON.readTree(members)
        .properties()
        .forEach(
            member -> {
              if (member.getValue().isNull()) {
                body.remove(member.getKey());
              } else {
                body.set(member.getKey(), member.getValue());
              }
            });
    return JSON.writeValueAsString(body);
  }

  /** Fields before the first plus replace the good ones; those behind one stand beside them. */
  private String form(String fields) {
    Map<String, String> good = new LinkedHashMap<>();
    good.put("noticeId", words.get("LIVE"));
    good.put("kind", "OPINION");
    good.put("content", "很好");
    String[] parts = fields.split(FIELD);
    if (!parts[0].isBlank()) {
      String[] replaced = parts[0].strip().split("=", 2);
      good.put(replaced[0], replaced[1]);
    }
    return Stream.concat(
            good.entrySet().stream().map(field -> field(field.getKey(), field.getValue())),
            Arrays.stream(parts)
                .skip(1)
                .map(part -> part.strip().split("=", 2))
                .map(part -> field(part[0], part[1])))
        .collect(Collectors.joining("&"));
  }

  private static String field(String name, String value) {
    return name + '=' + URLEncoder.encode(value.replace("\\0", "\0"), StandardCharsets.UTF_8);
  }

  private static List<String> pointers(String cell) {
    return switch (cell) {
      case "-" -> List.of();
      case "\"\"" -> List.of("");
      default -> List.of(cell.split(" "));
    };
  }

  private String filled(String text) {
    String filled = text;
    for (Map.Entry<String, String> word : words.entrySet()) {
      filled = filled.replace("{" + word.getKey() + "}", word.getValue());
    }
    return filled;
  }

  private void put(String word, Object meaning) {
    words.put(word, meaning.toString());
  }
}
