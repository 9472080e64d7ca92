package org.tongbao.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.tongbao.organisation.OrganisationCalls.PATH;
import static org.tongbao.organisation.OrganisationCalls.body;
import static org.tongbao.organisation.OrganisationCalls.delete;
import static org.tongbao.organisation.OrganisationCalls.put;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.Api;

@QuarkusTest
class OrganisationTest {

  @Test
  void aCreatedOrganisationIsPublicByIdAndSlug() {
    String slug = Api.slug();
    ValidatableResponse created =
        OrganisationCalls.create(Api.admin(), body(slug, null))
            .statusCode(201)
            .header("ETag", "\"0\"");
    String id = created.extract().path("id");
    created.header("Location", endsWith(PATH + "/" + id));
    for (String idOrSlug : List.of(id, slug)) {
      Api.anonymous()
          .get("/v1/organisations/" + idOrSlug)
          .then()
          .statusCode(200)
          .body("id", equalTo(id))
          .body("slug", equalTo(slug))
          .body("contact.phones", equalTo(List.of("0400-1234567")))
          .body("contact.emails", hasSize(0))
          .body("contact.address", nullValue())
          .body("version", nullValue())
          .body("createdAt", nullValue());
    }
    Api.anonymous().get("/v1/organisations/" + Api.slug()).then().statusCode(404);
    Api.anonymous().get("/v1/organisations/" + UUID.randomUUID()).then().statusCode(404);
  }

  @Test
  void thePublicListPagesByNameWithoutLossOrRepetition() {
    List<UUID> made = IntStream.range(0, 5).mapToObj(i -> Api.organisation()).toList();
    List<String> ids = new ArrayList<>();
    List<String> names = new ArrayList<>();
    String cursor = null;
    do {
      RequestSpecification request = Api.anonymous().queryParam("limit", 2);
      if (cursor != null) {
        request.queryParam("cursor", cursor);
      }
      var page = request.get("/v1/organisations").then().statusCode(200).extract();
      ids.addAll(page.<List<String>>path("items.id"));
      names.addAll(page.<List<String>>path("items.name"));
      cursor = page.path("nextCursor");
    } while (cursor != null);
    assertThat(ids).doesNotHaveDuplicates().containsAll(made.stream().map(UUID::toString).toList());
    assertThat(names).hasSizeGreaterThanOrEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Upper",
        "-a",
        "a-",
        "a--b",
        "a_b",
        "中",
        "0197a3c2-1b10-7c3e-8f21-3d5a9e0b1c01"
      })
  void aSlugThatCannotStandInAnAddressIsRefused(String slug) {
    OrganisationCalls.create(Api.admin(), body(slug, null))
        .statusCode(422)
        .body("violations.pointer", hasItem("/slug"));
  }

  @Test
  void whatIsWrongIsNamed() {
    Map<String, Object> body = body(Api.slug(), null);
    body.put("name", " ");
    body.put("contact", Map.of("phones", List.of("1", "a\u0000"), "emails", List.of("")));
    OrganisationCalls.create(Api.admin(), body)
        .statusCode(422)
        .body(
            "violations.pointer",
            equalTo(List.of("/contact/emails/0", "/contact/phones/1", "/name")));
  }

  @Test
  void aSlugBelongsToOne() {
    String slug = Api.slug();
    OrganisationCalls.create(Api.admin(), body(slug, null)).statusCode(201);
    OrganisationCalls.create(Api.admin(), body(slug, null))
        .statusCode(409)
        .body("code", equalTo("slug-taken"))
        .body("violations[0].pointer", equalTo("/slug"));
  }

  @Test
  void nobodyTakesASlugByRenaming() {
    String slug = Api.slug();
    OrganisationCalls.create(Api.admin(), body(slug, null)).statusCode(201);
    put(Api.admin(), Api.organisation(), "*", body(slug, null))
        .statusCode(409)
        .body("code", equalTo("slug-taken"));
  }

  @Test
  void ofManyWhoWantASlugAtOnceOneGetsIt() {
    Map<String, Object> body = body(Api.slug(), null);
    String token = Api.token("admin", "correct-horse-battery");
    List<Integer> statuses =
        IntStream.range(0, 6)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () ->
                            OrganisationCalls.create(Api.bearer(token), body)
                                .extract()
                                .statusCode()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();
    assertThat(statuses).containsExactlyInAnyOrder(201, 409, 409, 409, 409, 409);
  }

  @Test
  void aPutTakesWhatGetGaveAndMovesTheVersion() {
    UUID id = Api.organisation();
    var got = Api.admin().get(PATH + "/" + id).then().statusCode(200).extract();
    Map<String, Object> body = got.path("$");
    body.put("name", "Renamed");
    put(Api.admin(), id, null, body).statusCode(428).body("code", equalTo("precondition-required"));
    put(Api.admin(), id, "\"0\"", body)
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("name", equalTo("Renamed"))
        .body("version", equalTo(1));
    put(Api.admin(), id, "\"0\"", body)
        .statusCode(412)
        .header("ETag", "\"1\"")
        .body("code", equalTo("stale-version"));
    body.put("colour", "red");
    put(Api.admin(), id, "\"1\"", body)
        .statusCode(400)
        .body("code", equalTo("unknown-field"))
        .body("violations[0].pointer", equalTo("/colour"));
  }

  @Test
  void nothingComesToStandBelowItself() {
    UUID top = Api.organisation();
    UUID middle = Api.organisation(top);
    UUID bottom = Api.organisation(middle);
    for (UUID parent : List.of(top, middle, bottom)) {
      put(Api.admin(), top, "*", body(Api.slug(), parent))
          .statusCode(422)
          .body("violations[0].pointer", equalTo("/parentId"))
          .body("violations[0].message", containsString("below itself"));
    }
    put(Api.admin(), top, "*", body(Api.slug(), UUID.randomUUID()))
        .statusCode(422)
        .body("violations[0].message", equalTo("does not exist"));
  }

  @Test
  void onlyWhatNothingBelongsToIsDeleted() {
    UUID parent = Api.organisation();
    UUID child = Api.organisation(parent);
    delete(Api.admin(), parent, null).statusCode(428);
    delete(Api.admin(), parent, "\"7\"").statusCode(412);
    delete(Api.admin(), parent, "\"0\"")
        .statusCode(409)
        .body("code", equalTo("organisation-in-use"));
    delete(Api.admin(), child, "\"0\"").statusCode(204);
    delete(Api.admin(), parent, "\"0\"").statusCode(204);
    delete(Api.admin(), parent, "\"0\"").statusCode(404);
  }
}
