package org.tongbao.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/** Content negotiation (RFC 9110, section 12.5.1). */
@ApplicationScoped
class Negotiation {

  private final Request request;

  Negotiation(Request request) {
    this.request = request;
  }

  /**
   * The rendition that the client prefers; the first where it does not care.
   *
   * @throws Problem 406 when it accepts none
   */
  Rendition choose(List<Rendition> renditions) {
    MediaType[] offered = renditions.stream().map(Rendition::mediaType).toArray(MediaType[]::new);
    Variant variant = request.selectVariant(Variant.mediaTypes(offered).build());
    if (variant == null) {
      throw new Problem(ProblemType.NOT_ACCEPTABLE);
    }
    return renditions.stream()
        .filter(rendition -> rendition.mediaType().isCompatible(variant.getMediaType()))
        .findFirst()
        .orElseThrow();
  }
}
