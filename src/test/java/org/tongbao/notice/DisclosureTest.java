package org.tongbao.notice;

import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;
import org.tongbao.Notices;

@QuarkusTest
class DisclosureTest {

  @Test
  void anUnknownAudienceIsNamedAsItWasSent() {
    UUID notice = Notices.draft(Api.organisation());
    String issue =
        Api.admin().get("/v1/admin/notices/{id}", notice).path("sections[0].issues[0].id");
    Notices.json(
            Api.admin(),
            Map.of("text", "措施", "disclosure", Map.of("PUBLIC", Map.of("reason", "RUMOUR"))))
        .post("/v1/admin/issues/{id}/measures", issue)
        .then()
        .statusCode(400)
        .body("violations.pointer", hasItem("/disclosure/PUBLIC/reason"));
  }
}
