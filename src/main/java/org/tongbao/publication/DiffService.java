package org.tongbao.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.tongbao.notice.NoticeLifecycle;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/** What changed from revision to revision, and what publication would change, for staff. */
@ApplicationScoped
public class DiffService {

  private final NoticeLifecycle notices;
  private final PublishingService publishing;
  private final PublishedReader reader;
  private final Comparison comparison;

  DiffService(
      NoticeLifecycle notices,
      PublishingService publishing,
      PublishedReader reader,
      Comparison comparison) {
    this.notices = notices;
    this.publishing = publishing;
    this.reader = reader;
    this.comparison = comparison;
  }

  /**
   * What an audience saw change.
   *
   * @param against the revision to compare with; null: the one before
   * @throws Problem 404 when there is none of either number
   */
  @Transactional
  public RevisionDiff between(UUID noticeId, int number, Integer against, Audience audience) {
    notices.read(noticeId);
    PublishedNotice to = revision(noticeId, number, audience);
    return comparison.of(revision(noticeId, before(number, against), audience), to);
  }

  /**
   * What an audience would see change if the working copy were published now.
   *
   * @param against the revision to compare with; null: the last one
   * @throws Problem 404 when there is none
   */
  @Transactional
  public RevisionDiff unpublished(UUID noticeId, Integer against, Audience audience) {
    PublishedNotice to = publishing.preview(noticeId, audience);
    int number =
        Optional.ofNullable(against)
            .or(() -> last(noticeId))
            .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    return comparison.of(revision(noticeId, number, audience), to);
  }

  /** The number of the revision to compare with. */
  static int before(int number, Integer against) {
    return against == null ? number - 1 : against;
  }

  private Optional<Integer> last(UUID noticeId) {
    return Optional.ofNullable(notices.read(noticeId).notice().publication().currentRevision());
  }

  private PublishedNotice revision(UUID noticeId, int number, Audience audience) {
    return reader
        .revision(noticeId, number, audience)
        .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }
}
