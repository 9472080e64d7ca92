package org.tongbao.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.tongbao.publication.BesideRevisions;
import org.tongbao.publication.LivePlace;
import org.tongbao.publication.PublishedReferences;
import org.tongbao.shared.page.PageRequest;
import org.tongbao.shared.problem.Problem;

/**
 * The progress that everyone may read: public entries of what the live revision shows, as they are
 * recorded.
 */
@ApplicationScoped
public class TimelineService {

  private final BesideRevisions beside;
  private final PublishedReferences published;
  private final ProgressRepository entries;

  TimelineService(
      BesideRevisions beside, PublishedReferences published, ProgressRepository entries) {
    this.beside = beside;
    this.published = published;
    this.entries = entries;
  }

  /**
   * Of a whole notice, recorded last first.
   *
   * @throws Problem 404 when it was never published, 410 when it was withdrawn
   */
  @Transactional
  public Timeline ofNotice(UUID noticeId, PageRequest page) {
    LivePlace place = beside.notice(noticeId);
    var rows = entries.shown(noticeId, published.parts(noticeId), page);
    return Timeline.of(place, rows, page, ProgressEntry::cursorInNotice);
  }

  /** Of an issue, with the same problems; 404 also when the live revision does not show it. */
  @Transactional
  public Timeline ofIssue(UUID issueId, PageRequest page) {
    return ofTask(beside.issue(issueId), issueId, page);
  }

  /** The same of a measure. */
  @Transactional
  public Timeline ofMeasure(UUID measureId, PageRequest page) {
    return ofTask(beside.measure(measureId), measureId, page);
  }

  private Timeline ofTask(LivePlace place, UUID taskId, PageRequest page) {
    return Timeline.of(place, entries.shown(taskId, page), page, ProgressEntry::cursor);
  }
}
