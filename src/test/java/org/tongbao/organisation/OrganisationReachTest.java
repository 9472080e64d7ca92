package org.tongbao.organisation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.tongbao.organisation.OrganisationCalls.PATH;
import static org.tongbao.organisation.OrganisationCalls.body;
import static org.tongbao.organisation.OrganisationCalls.delete;
import static org.tongbao.organisation.OrganisationCalls.put;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;

@QuarkusTest
class OrganisationReachTest {

  @Test
  void anAdministratorOfAnOrganisationReachesItAndThoseBelow() {
    UUID own = Api.organisation(Api.organisation());
    UUID below = Api.organisation(own);
    UUID foreign = Api.organisation();
    RequestSpecification admin = Api.user(own, "ADMIN");

    admin
        .get(PATH)
        .then()
        .statusCode(200)
        .body("items.id", hasItem(below.toString()))
        .body("items", hasSize(2));
    admin.get(PATH + "/" + foreign).then().statusCode(404);
    put(admin, foreign, "*", body(Api.slug(), null)).statusCode(404);
    delete(admin, foreign, "*").statusCode(404);

    OrganisationCalls.create(admin, body(Api.slug(), null))
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/parentId"));
    OrganisationCalls.create(admin, body(Api.slug(), foreign))
        .statusCode(422)
        .body("violations[0].message", equalTo("does not exist"));
    OrganisationCalls.create(admin, body(Api.slug(), below)).statusCode(201);

    put(admin, below, "*", body(Api.slug(), foreign)).statusCode(422);
    put(admin, below, "*", body(Api.slug(), null)).statusCode(422);
  }

  @Test
  void anAdministratorOfAnOrganisationNeitherMovesNorDeletesIt() {
    UUID above = Api.organisation();
    UUID own = Api.organisation(above);
    RequestSpecification admin = Api.user(own, "ADMIN");
    put(admin, own, "*", body(Api.slug(), above)).statusCode(200);
    put(admin, own, "*", body(Api.slug(), null)).statusCode(422);
    put(admin, own, "*", body(Api.slug(), Api.organisation())).statusCode(422);
    delete(admin, own, "*").statusCode(409).body("code", equalTo("organisation-in-use"));
  }

  @Test
  void everyStaffRoleReadsAndOnlyAdministratorsWrite() {
    UUID own = Api.organisation();
    for (String role : List.of("EDITOR", "AUDITOR")) {
      RequestSpecification staff = Api.user(own, role);
      staff.get(PATH + "/" + own).then().statusCode(200).header("ETag", notNullValue());
      OrganisationCalls.create(staff, body(Api.slug(), own))
          .statusCode(403)
          .body("code", equalTo("forbidden"));
    }
    Api.user(own).get(PATH).then().statusCode(403);
    Api.anonymous()
        .get(PATH)
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", containsString("Bearer"));
  }
}
