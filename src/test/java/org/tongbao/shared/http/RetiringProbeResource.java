package org.tongbao.shared.http;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.tongbao.shared.page.Page;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/** An operation that is to go. */
@Path("/retiring")
@PermitAll
public class RetiringProbeResource {

  @GET
  @Path("/{outcome}")
  @Retiring(since = "2026-12-01T00:00:00Z", sunset = "2027-06-01T00:00:00Z", instead = "/docs#new")
  public Page<String> list(@RestPath String outcome) {
    if (outcome.equals("fails")) {
      throw new Problem(ProblemType.NOT_FOUND);
    }
    return new Page<>(List.of("one"), "next page");
  }
}
