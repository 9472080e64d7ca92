package org.tongbao.shared.problem;

import static org.tongbao.shared.problem.ProblemType.CONFLICT;
import static org.tongbao.shared.problem.ProblemType.FORBIDDEN;
import static org.tongbao.shared.problem.ProblemType.INTERNAL_ERROR;
import static org.tongbao.shared.problem.ProblemType.MALFORMED_REQUEST;
import static org.tongbao.shared.problem.ProblemType.STALE_VERSION;
import static org.tongbao.shared.problem.ProblemType.UNAUTHENTICATED;
import static org.tongbao.shared.problem.ProblemType.UNKNOWN_FIELD;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.hibernate.StaleObjectStateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where whatever goes wrong becomes a problem that a client can act on. */
class ProblemMappers {

  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

  private final ProblemResponses responses;
  private final UriInfo uri;
  private final Misdirected misdirected;

  ProblemMappers(ProblemResponses responses, UriInfo uri, Misdirected misdirected) {
    this.responses = responses;
    this.uri = uri;
    this.misdirected = misdirected;
  }

  @ServerExceptionMapper
  RestResponse<ProblemView> known(Problem problem) {
    return responses.of(problem);
  }

  @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
  RestResponse<ProblemView> unauthenticated(SecurityException refusal) {
    return responses.of(new Problem(UNAUTHENTICATED).header("WWW-Authenticate", "Bearer"));
  }

  @ServerExceptionMapper
  RestResponse<ProblemView> forbidden(ForbiddenException refusal) {
    return responses.of(new Problem(FORBIDDEN));
  }

  /** Quarkus has a mapper for its own subtype, which would win over one for the general type. */
  @ServerExceptionMapper
  RestResponse<ProblemView> invalid(ResteasyReactiveViolationException invalid) {
    return Violations.of(invalid.getConstraintViolations())
        .map(found -> responses.of(new Problem(found.type()), found.violations()))
        .orElseGet(() -> unexpected(invalid));
  }

  @ServerExceptionMapper
  RestResponse<ProblemView> invalid(ConstraintViolationException invalid) {
    return Violations.of(invalid.getConstraintViolations())
        .map(found -> responses.of(new Problem(found.type()), found.violations()))
        .orElseGet(() -> unexpected(invalid));
  }

  @ServerExceptionMapper
  RestResponse<ProblemView> unknownField(UnrecognizedPropertyException unknown) {
    return responses.of(
        new Problem(UNKNOWN_FIELD).violation(Pointers.of(unknown.getPath()), "unknown-field"));
  }

  @ServerExceptionMapper({
    MismatchedInputException.class,
    InvalidFormatException.class,
    ValueInstantiationException.class
  })
  RestResponse<ProblemView> mismatched(JsonMappingException mismatch) {
    return responses.of(
        new Problem(MALFORMED_REQUEST).violation(Pointers.of(mismatch.getPath()), "wrong-type"));
  }

  @ServerExceptionMapper
  RestResponse<ProblemView> malformed(JsonProcessingException malformed) {
    return responses.of(new Problem(MALFORMED_REQUEST));
  }

  @ServerExceptionMapper({OptimisticLockException.class, StaleObjectStateException.class})
  RestResponse<ProblemView> stale(RuntimeException overtaken) {
    return responses.of(new Problem(STALE_VERSION));
  }

  /** A constraint that a race has broken; whoever knows a better word for it catches it earlier. */
  @ServerExceptionMapper
  RestResponse<ProblemView> conflict(org.hibernate.exception.ConstraintViolationException broken) {
    LOG.infof("constraint broken: %s", broken.getConstraintName());
    return responses.of(
        ConstraintProblems.of(broken.getConstraintName()).orElseGet(() -> new Problem(CONFLICT)));
  }

  @ServerExceptionMapper
  RestResponse<ProblemView> refusedByServer(WebApplicationException refused) {
    if (refused.getCause() instanceof JsonMappingException mapping) {
      return mapping instanceof UnrecognizedPropertyException unknown
          ? unknownField(unknown)
          : mismatched(mapping);
    }
    int status = refused.getResponse().getStatus();
    if (status == 404 && refused.getCause() != null) {
      return responses.of(Parameters.invalid(uri, refused.getCause()));
    }
    if (status == 404 || status == 405) {
      return responses.of(misdirected.problem());
    }
    if (status == 503) {
      return unavailable();
    }
    return ProblemStatuses.of(status)
        .map(type -> responses.of(new Problem(type)))
        .orElseGet(() -> unexpected(refused));
  }

  @ServerExceptionMapper
  RestResponse<ProblemView> unexpected(Throwable failure) {
    if (DatabaseOutage.caused(failure)) {
      LOG.warnf("database away: %s", DatabaseOutage.summary(failure));
      return unavailable();
    }
    return UnreadableRequest.caused(failure)
        .map(type -> responses.of(new Problem(type)))
        .orElseGet(() -> internal(failure));
  }

  private RestResponse<ProblemView> internal(Throwable failure) {
    LOG.error("unexpected failure", failure);
    return responses.of(new Problem(INTERNAL_ERROR), List.of());
  }

  private RestResponse<ProblemView> unavailable() {
    return responses.of(Problem.unavailable());
  }
}
