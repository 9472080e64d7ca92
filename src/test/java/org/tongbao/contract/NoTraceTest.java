package org.tongbao.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tongbao.Api;
import org.tongbao.Notices;

/** Looks in every public answer of the contract for what the public must not see. */
@QuarkusTest
class NoTraceTest {

  static final String UUIDS = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  @TestFactory
  Stream<DynamicTest> whatIsShownTellsNothingOfWhatIsNot() {
    HiddenThings things = HiddenThings.make();
    return reads(things.shown())
        .map(
            read ->
                dynamicTest(
                    read.toString(),
                    () -> {
                      Response answer = read.send(things);
                      assertThat(answer.statusCode()).isIn(200, 404, 422);
                      assertThat(everythingOf(answer)).doesNotContain(things.secrets());
                    }));
  }

  /** Or the tests beside this one would find nothing whatever leaked. */
  @Test
  void staffDoSeeIt() {
    HiddenThings things = HiddenThings.make();
    String circular =
        Api.admin()
            .queryParam("audience", "INTERNAL")
            .get("/v1/admin/notices/{id}/preview", things.shown().get("noticeId"))
            .asString();
    assertThat(circular).contains(things.token());
  }

  @TestFactory
  Stream<DynamicTest> whatIsNotShownAnswersAsIfItWereNotThere() {
    HiddenThings things = HiddenThings.make();
    return things.hidden().stream()
        .flatMap(NoTraceTest::reads)
        .filter(read -> read.addressesHidden(things))
        .map(
            read ->
                dynamicTest(
                    read.toString(),
                    () ->
                        assertThat(read.send(things).asString().replaceAll(UUIDS, "id"))
                            .isEqualTo(
                                read.ofNothing().send(things).asString().replaceAll(UUIDS, "id"))));
  }

  @TestFactory
  Stream<DynamicTest> nobodyAnswersWhatIsNotShown() {
    HiddenThings things = HiddenThings.make();
    return things.hidden().stream()
        .flatMap(ids -> ids.entrySet().stream())
        .filter(id -> things.isHidden(id.getValue()))
        .map(
            id ->
                dynamicTest(
                    "feedback on " + id.getKey(),
                    () ->
                        assertThat(feedback(id.getKey(), id.getValue()))
                            .isEqualTo(feedback(id.getKey(), UUID.randomUUID()))));
  }

  /** A public GET with what fills its path, one form of its answer, and its query. */
  private record Read(Operation operation, Map<String, Object> ids, String form, boolean seeking) {

    Response send(HiddenThings things) {
      RequestSpecification request = Api.anonymous().accept(form);
      if (operation.takes("query", "q")) {
        request.queryParam("q", seeking ? things.token() : HiddenThings.SHOWN);
      }
      if (operation.takes("query", "organisation")) {
        request.queryParam("organisation", things.organisation());
      }
      if (operation.takes("query", "limit")) {
        request.queryParam("limit", 100);
      }
      if (operation.takes("query", "against")) {
        request.queryParam("against", 1);
      }
      return World.get().send(operation, request, ids);
    }

    /** The same read of things that never were. */
    Read ofNothing() {
      Map<String, Object> nowhere = new HashMap<>(ids);
      nowhere.replaceAll((name, id) -> id instanceof UUID ? UUID.randomUUID() : id);
      return new Read(operation, nowhere, form, seeking);
    }

    boolean addressesHidden(HiddenThings things) {
      return operation.parameters("path").stream()
          .anyMatch(parameter -> things.isHidden(ids.get(parameter.name())));
    }

    @Override
    public String toString() {
      return operation + " as " + form + (seeking ? ", sought" : "");
    }
  }

  private static Stream<Read> reads(Map<String, Object> ids) {
    return Contract.load().operations().stream()
        .filter(operation -> operation.isPublic() && operation.method().equals("GET"))
        .flatMap(
            operation ->
                forms(operation).stream()
                    .flatMap(
                        form ->
                            Stream.of(false, true)
                                .filter(seeking -> !seeking || operation.takes("query", "q"))
                                .map(seeking -> new Read(operation, ids, form, seeking))));
  }

  private static Collection<String> forms(Operation operation) {
    return operation.place().down("responses", "200", "content").members().keySet();
  }

  private static String everythingOf(Response answer) {
    List<String> parts = new ArrayList<>(List.of(answer.asString()));
    for (Header header : answer.headers()) {
      parts.add(header.toString());
    }
    return String.join("\n", parts);
  }

  private static String feedback(String name, Object id) {
    return Notices.json(Api.anonymous(), Map.of(name, id, "kind", "OPINION", "content", "请问进展如何？"))
        .post("/v1/feedback")
        .asString()
        .replaceAll(UUIDS, "id");
  }
}
