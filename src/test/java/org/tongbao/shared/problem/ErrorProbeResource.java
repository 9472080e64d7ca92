package org.tongbao.shared.problem;

import com.fasterxml.jackson.core.JsonParseException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.hibernate.StaleObjectStateException;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.JDBCConnectionException;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.tongbao.notice.NoticeInput;

/** Fails in every way there is, so that each mapper can be seen at work. */
@Path("/probe")
@PermitAll
public class ErrorProbeResource {

  static final String SECRET = "a-secret-of-the-server";

  /** Something to choose from. */
  public enum Colour {
    RED,
    GREEN
  }

  /** Parameters in a bundle, as the lists have them. */
  public record Bundle(
      @QueryParam("flag") Boolean flag,
      @QueryParam("colour") Colour colour,
      @QueryParam("owner") UUID owner,
      @QueryParam("year") @Min(1949) Integer year) {}

  @GET
  @Path("/throw/{kind}")
  @Operation(hidden = true)
  public RestResponse<String> fail(@RestPath String kind) throws Exception {
    throw failure(kind);
  }

  @GET
  @Path("/parameters/{id}")
  @Produces(MediaType.TEXT_PLAIN)
  @Operation(hidden = true)
  public RestResponse<String> parameters(
      @RestPath UUID id,
      @QueryParam("count") @DefaultValue("1") @Min(1) int count,
      @QueryParam("day") LocalDate day,
      @QueryParam("other") UUID other,
      @Valid @BeanParam Bundle bundle) {
    return RestResponse.ok("%s %s %s %s %s".formatted(id, count, day, other, bundle));
  }

  @POST
  @Path("/body")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(hidden = true)
  public RestResponse<String> body(@NotNull @Valid NoticeInput body) {
    return RestResponse.ok("{}");
  }

  @POST
  @Path("/text")
  @Consumes(MediaType.TEXT_PLAIN)
  @Operation(hidden = true)
  public RestResponse<String> text(byte[] body) {
    return RestResponse.ok("" + body.length);
  }

  private static Exception failure(String kind) {
    return switch (kind) {
      case "problem" ->
          new Problem(ProblemType.NOTICE_NOT_EDITABLE, "IN_REVIEW")
              .violation("/a~1b", "too-deep", 3)
              .member("allowed", "nothing")
              .header("X-Probe", "yes");
      case "unauthorized" -> new UnauthorizedException(SECRET);
      case "authentication-failed" -> new AuthenticationFailedException(SECRET);
      case "forbidden" -> new ForbiddenException(SECRET);
      case "optimistic-lock" -> new OptimisticLockException(SECRET);
      case "stale-state" -> new StaleObjectStateException(SECRET, UUID.randomUUID());
      case "slug-taken" -> broken("organisations_slug_unique");
      case "username-taken" -> broken("users_username_unique");
      case "in-use" -> broken("users_organisation_fk");
      case "other-constraint" -> broken("some_other_constraint");
      case "connection-lost" ->
          new JDBCConnectionException(SECRET, new SQLException(SECRET, "08006"));
      case "connection-refused" ->
          new PersistenceException(new RuntimeException(new SQLException(SECRET, "08001")));
      case "shutting-down" -> new RuntimeException(new SQLException(SECRET, "57P01"));
      case "pool-exhausted" ->
          new PersistenceException(
              new SQLException("Sorry, acquisition timeout!", new InterruptedException()));
      case "bad-sql" -> new PersistenceException(new SQLException(SECRET, "42601"));
      case "unexpected" -> new IllegalStateException(SECRET);
      case "error" -> new Exception(new StackOverflowError(SECRET));
      case "malformed-json" -> new JsonParseException(null, SECRET);
      case "not-found" -> new NotFoundException();
      case "teapot" -> new WebApplicationException(SECRET, 418);
      case "unavailable" -> new ServiceUnavailableException(SECRET);
      default -> throw new IllegalArgumentException(kind);
    };
  }

  private static Exception broken(String constraint) {
    return new ConstraintViolationException(SECRET, new SQLException(SECRET, "23505"), constraint);
  }
}
