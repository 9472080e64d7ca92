package org.tongbao.intake;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.tongbao.Api;

/** Forms as browsers send them by themselves. */
final class Forms {

  /** What a browser says that it takes. */
  static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

  private Forms() {}

  /** A browser; in English, as all callers of tests. */
  static RequestSpecification browser() {
    return Api.anonymous().header("Accept", BROWSER).redirects().follow(false);
  }

  /** Sends a form about a notice, with these fields beside. */
  static Response send(RequestSpecification caller, UUID notice, Map<String, String> fields) {
    return caller
        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
        .formParam("noticeId", notice)
        .formParam("kind", "OPINION")
        .formParam("content", "很好")
        .formParams(fields)
        .post("/v1/feedback");
  }
}
