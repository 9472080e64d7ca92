package org.tongbao;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/** Ready-made callers and their surroundings, for tests over HTTP. */
public final class Api {

  /** The password of every user that {@link #user} makes. */
  public static final String PASSWORD = "battery-staple-horse";

  /** Signing in is slow on purpose; a token is kept for most of its life. */
  private static final AtomicReference<Kept> ADMIN_TOKEN =
      new AtomicReference<>(new Kept("", Instant.MIN));

  private static final Duration KEPT = Duration.ofMinutes(10);

  private static final String ADMIN_PASSWORD = "correct-horse-battery";

  private record Kept(String token, Instant since) {

    static Kept anew() {
      return new Kept(Api.token("admin", ADMIN_PASSWORD), Instant.now());
    }

    boolean isFresh() {
      return since.isAfter(Instant.now().minus(KEPT));
    }
  }

  private Api() {}

  /** Nobody in particular, asking for English messages. */
  public static RequestSpecification anonymous() {
    return given().header("Accept-Language", "en");
  }

  /** The first administrator, who has all roles everywhere. */
  public static RequestSpecification admin() {
    return bearer(adminToken());
  }

  /** An access token of the first administrator. */
  public static String adminToken() {
    return ADMIN_TOKEN.updateAndGet(kept -> kept.isFresh() ? kept : Kept.anew()).token();
  }

  /** The bearer of an access token. */
  public static RequestSpecification bearer(String token) {
    return anonymous().auth().preemptive().oauth2(token);
  }

  /** A new user with these roles; {@code organisationId} null: everywhere. */
  public static RequestSpecification user(UUID organisationId, String... roles) {
    String username = username();
    createUser(username, organisationId, roles);
    return bearer(token(username, PASSWORD));
  }

  /** Makes a user and gives its id. */
  public static UUID createUser(String username, UUID organisationId, String... roles) {
    var body = new HashMap<String, Object>();
    body.put("username", username);
    body.put("displayName", "User " + username);
    if (organisationId != null) {
      body.put("organisationId", organisationId);
    }
    body.put("roles", List.of(roles));
    body.put("disabled", false);
    body.put("password", PASSWORD);
    return create("/v1/admin/users", body);
  }

  /** A new organisation below none. */
  public static UUID organisation() {
    return organisation(null);
  }

  /** A new organisation below another. */
  public static UUID organisation(UUID parentId) {
    String slug = slug();
    var body = new HashMap<String, Object>();
    body.put("slug", slug);
    body.put("name", "Office " + slug);
    if (parentId != null) {
      body.put("parentId", parentId);
    }
    body.put("contact", Map.of("phones", List.of("0400-1234567"), "emails", List.of()));
    return create("/v1/admin/organisations", body);
  }

  /** A slug that nobody has. */
  public static String slug() {
    return "o-" + random();
  }

  /** A username that nobody has. */
  public static String username() {
    return "u." + random();
  }

  /** Signs in. */
  public static String token(String username, String password) {
    return anonymous()
        .contentType(ContentType.JSON)
        .body(Map.of("username", username, "password", password))
        .post("/v1/auth/token")
        .then()
        .statusCode(200)
        .extract()
        .path("accessToken");
  }

  private static UUID create(String path, Object body) {
    return UUID.fromString(
        admin()
            .contentType(ContentType.JSON)
            .body(body)
            .post(path)
            .then()
            .statusCode(201)
            .extract()
            .path("id"));
  }

  private static String random() {
    return UUID.randomUUID().toString().substring(0, 18).toLowerCase(Locale.ROOT);
  }
}
