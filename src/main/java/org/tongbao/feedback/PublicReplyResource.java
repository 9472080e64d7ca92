package org.tongbao.feedback;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.tongbao.shared.page.Page;
import org.tongbao.shared.page.PageParameters;

/** The public replies beside a notice. */
@Path("/v1/notices/{noticeId}/feedback")
@PermitAll
class PublicReplyResource {

  private final PublicReplies replies;

  PublicReplyResource(PublicReplies replies) {
    this.replies = replies;
  }

  @GET
  public Page<PublicReply> list(
      @PathParam("noticeId") UUID noticeId, @Valid @BeanParam PageParameters page) {
    return replies.list(noticeId, page.of("replies", noticeId));
  }
}
