package org.tongbao.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.tongbao.shared.page.Page;
import org.tongbao.shared.problem.Problem;

/** For what the public reads beside live revisions, and what changes without a new one. */
@ApplicationScoped
public class BesideRevisions {

  private final PublishedNotices notices;
  private final PublicAnswers answers;
  private final Renderer renderer;
  private final Freshness freshness;

  BesideRevisions(
      PublishedNotices notices, PublicAnswers answers, Renderer renderer, Freshness freshness) {
    this.notices = notices;
    this.freshness = freshness;
    this.answers = answers;
    this.renderer = renderer;
  }

  /**
   * Beside a whole notice.
   *
   * @throws Problem 404 when it was never published, 410 when it was withdrawn
   */
  public LivePlace notice(UUID noticeId) {
    return LivePlace.of(notices.live(noticeId, Facet.Issues::new));
  }

  /** Beside an issue, with the same problems; 404 also when the live revision does not show it. */
  public LivePlace issue(UUID issueId) {
    return LivePlace.of(notices.containing(issueId, new Facet.OneIssue(issueId)));
  }

  /** The same beside a measure. */
  public LivePlace measure(UUID measureId) {
    return LivePlace.of(notices.containing(measureId, new Facet.OneMeasure(measureId)));
  }

  /**
   * A page with an entity tag of its own; or 304 when the client has it.
   *
   * @param changedAt when what it shows last changed, as far as that was not with the revision
   */
  public RestResponse<Body> answer(LivePlace place, Page<?> page, Instant changedAt) {
    Instant changed = changedAt.isAfter(place.publishedAt()) ? changedAt : place.publishedAt();
    PublishedRendition made =
        new PublishedRendition(renderer.json(page), changed, page.nextCursor());
    return answers.of(new LiveRendition(made, place.goLive()));
  }

  /** How long something may be kept that is answered in a way of its own. */
  public String cacheControl(LivePlace place) {
    return freshness.until(place.goLive());
  }
}
