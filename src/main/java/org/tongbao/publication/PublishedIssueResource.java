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
import org.tongbao.shared.page.PageRequest;

/** Issues and measures as everyone reads them. */
@Path("/v1")
@PermitAll
class PublishedIssueResource {

  private final PublishedNotices notices;
  private final PublicLists lists;
  private final ListMemory memory;
  private final PublicChains chains;
  private final PublicAnswers answers;

  PublishedIssueResource(
      PublishedNotices notices,
      PublicLists lists,
      ListMemory memory,
      PublicChains chains,
      PublicAnswers answers) {
    this.notices = notices;
    this.lists = lists;
    this.memory = memory;
    this.chains = chains;
    this.answers = answers;
  }

  @GET
  @Path("/issues")
  @APIResponseSchema(IssueSummaryPage.class)
  public RestResponse<Body> list(
      @Valid @BeanParam IssueSearch search, @Valid @BeanParam PageParameters parameters) {
    PageRequest page = parameters.of("published issues", search);
    return answers.ofPage(memory.get(search, page, () -> lists.issues(search, page)));
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
  @APIResponseSchema(MeasureSummaryPage.class)
  public RestResponse<Body> measures(
      @Valid @BeanParam MeasureSearch search, @Valid @BeanParam PageParameters parameters) {
    PageRequest page = parameters.of("published measures", search);
    return answers.ofPage(memory.get(search, page, () -> lists.measures(search, page)));
  }

  @GET
  @Path("/measures/{measureId}")
  @APIResponseSchema(PublishedMeasureView.class)
  public RestResponse<Body> measure(@PathParam("measureId") UUID measureId) {
    return answers.of(notices.containing(measureId, new Facet.OneMeasure(measureId)));
  }
}
