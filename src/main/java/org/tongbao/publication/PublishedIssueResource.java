package org.tongbao.publication;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import org.tongbao.shared.page.Page;
import org.tongbao.shared.page.PageParameters;

/** Issues and measures as everyone reads them. */
@Path("/v1")
@PermitAll
class PublishedIssueResource {

  private final PublishedNotices notices;
  private final PublicLists lists;
  private final PublicChains chains;
  private final PublicAnswers answers;

  PublishedIssueResource(
      PublishedNotices notices, PublicLists lists, PublicChains chains, PublicAnswers answers) {
    this.notices = notices;
    this.lists = lists;
    this.chains = chains;
    this.answers = answers;
  }

  @GET
  @Path("/issues")
  public Page<IssueSummary> list(
      @Valid @BeanParam IssueSearch search, @Valid @BeanParam PageParameters page) {
    return lists.issues(search, page.of("published issues", search));
  }

  @GET
  @Path("/issues/{issueId}")
  @APIResponseSchema(PublishedIssueView.class)
  public RestResponse<Body> issue(@PathParam("issueId") UUID issueId) {
    return answers.of(notices.containing(issueId, new Facet.OneIssue(issueId)));
  }

  @GET
  @Path("/issues/{issueId}/chain")
  public Page<IssueSummary> chain(@PathParam("issueId") UUID issueId) {
    notices.containing(issueId, new Facet.OneIssue(issueId)); // or it is refused as its notice is
    return Page.whole(chains.of(issueId));
  }

  @GET
  @Path("/issues/{issueId}/measures")
  @APIResponseSchema(PublishedMeasureList.class)
  public RestResponse<Body> measures(@PathParam("issueId") UUID issueId) {
    return answers.of(notices.containing(issueId, new Facet.Measures(issueId)));
  }

  @GET
  @Path("/measures")
  public Page<MeasureSummary> measures(
      @Valid @BeanParam MeasureSearch search, @Valid @BeanParam PageParameters page) {
    return lists.measures(search, page.of("published measures", search));
  }

  @GET
  @Path("/measures/{measureId}")
  @APIResponseSchema(PublishedMeasureView.class)
  public RestResponse<Body> measure(@PathParam("measureId") UUID measureId) {
    return answers.of(notices.containing(measureId, new Facet.OneMeasure(measureId)));
  }
}
