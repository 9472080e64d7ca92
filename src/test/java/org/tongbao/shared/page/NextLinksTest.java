package org.tongbao.shared.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;
import org.tongbao.Notices;

/** A client walks a list by its links alone. */
@QuarkusTest
class NextLinksTest {

  private static final Pattern NEXT = Pattern.compile("<(/[^>]*)>; rel=\"next\"");

  @Test
  void leadFromTheFirstPageToTheLast() {
    UUID organisation = Api.organisation();
    List<String> made = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      made.add(Notices.draft(organisation).toString());
    }
    List<String> found = new ArrayList<>();
    String start = "/v1/admin/notices?limit=2&q=%E9%80%9A%E6%8A%A5&organisation=" + organisation;
    for (String address = start; address != null; ) {
      Response page = Api.admin().urlEncodingEnabled(false).get(address);
      page.then().statusCode(200);
      found.addAll(page.path("items.id"));
      address = next(page);
      assertThat(address == null).isEqualTo(page.path("nextCursor") == null);
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(made);
  }

  @Test
  void areNotOnAListThatIsWhole() {
    Response page = Api.admin().get("/v1/admin/notices?organisation=" + Api.organisation());
    assertThat(page.header("Link")).isNull();
  }

  private static String next(Response page) {
    String link = page.header("Link");
    if (link == null) {
      return null;
    }
    Matcher next = NEXT.matcher(link);
    assertThat(next.matches()).as(link).isTrue();
    return next.group(1);
  }
}
