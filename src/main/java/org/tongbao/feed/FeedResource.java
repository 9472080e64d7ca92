package org.tongbao.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.tongbao.publication.Body;
import org.tongbao.publication.PublicAnswers;
import org.tongbao.publication.Rendition;

/** Feeds of what became of notices last. */
@Path(FeedResource.FEEDS)
@PermitAll
class FeedResource {

  static final String FEEDS = "/v1/feeds";

  private static final String ATOM = "/notices.atom";
  private static final String JSON = "/notices.json";

  private final FeedService feeds;
  private final PublicAnswers answers;
  private final ObjectMapper json;

  FeedResource(FeedService feeds, PublicAnswers answers, ObjectMapper json) {
    this.feeds = feeds;
    this.answers = answers;
    this.json = json;
  }

  @GET
  @Path(ATOM)
  @Produces(AtomWriter.MEDIA_TYPE)
  public RestResponse<Body> atom(@QueryParam("organisation") UUID organisation) {
    Feed feed = feeds.of(organisation, FEEDS + ATOM);
    return answer(feed, AtomWriter.MEDIA_TYPE, AtomWriter.write(feed));
  }

  @GET
  @Path(JSON)
  @Produces(JsonFeed.MEDIA_TYPE)
  public RestResponse<Body> json(@QueryParam("organisation") UUID organisation)
      throws JsonProcessingException {
    Feed feed = feeds.of(organisation, FEEDS + JSON);
    return answer(feed, JsonFeed.MEDIA_TYPE, json.writeValueAsBytes(JsonFeed.of(feed)));
  }

  private RestResponse<Body> answer(Feed feed, String mediaType, byte[] bytes) {
    return answers.ofList(new Rendition(MediaType.valueOf(mediaType), bytes), feed.updated());
  }
}
