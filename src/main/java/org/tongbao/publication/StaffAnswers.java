package org.tongbao.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.tongbao.shared.html.StyleSheet;
import org.tongbao.shared.http.Negotiation;

/** Answers of this room to staff, which nobody may keep. */
@ApplicationScoped
class StaffAnswers {

  private final Renderer renderer;
  private final Negotiation negotiation;

  StaffAnswers(Renderer renderer, Negotiation negotiation) {
    this.renderer = renderer;
    this.negotiation = negotiation;
  }

  /** A notice that is not published, in the form that the client prefers. */
  Response of(PublishedNotice notice) {
    Rendition rendition = renderer.whole(notice, negotiation.choose(Form.ALL, Form::mediaType));
    Response.ResponseBuilder answer =
        Response.ok(new Body(rendition.identity().bytes()), rendition.mediaType())
            .header(HttpHeaders.VARY, Body.VARY);
    rendition.policy().ifPresent(policy -> answer.header(StyleSheet.POLICY, policy));
    return answer.build();
  }
}
