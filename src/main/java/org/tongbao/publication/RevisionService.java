package org.tongbao.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tongbao.notice.NoticeLifecycle;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/** Revisions as staff look back on them, of withdrawn notices too. */
@ApplicationScoped
public class RevisionService {

  private final NoticeLifecycle notices;
  private final RevisionRepository revisions;
  private final RemovalRequestRepository requests;
  private final PublishedReader reader;

  RevisionService(
      NoticeLifecycle notices,
      RevisionRepository revisions,
      RemovalRequestRepository requests,
      PublishedReader reader) {
    this.notices = notices;
    this.revisions = revisions;
    this.requests = requests;
    this.reader = reader;
  }

  /** All revisions of a notice, the newest first. */
  @Transactional
  public List<RevisionView> list(UUID noticeId) {
    notices.read(noticeId);
    Map<RevisionKey, RemovalRequestView> asked =
        requests.ofNotice(noticeId).stream()
            .collect(Collectors.toMap(RemovalRequest::revision, RemovalRequest::view));
    return revisions.ofNotice(noticeId).stream()
        .map(revision -> reader.view(revision, asked.get(revision.key())))
        .toList();
  }

  /**
   * What an audience was given with one revision.
   *
   * @throws Problem 404 when there is none of that number, 410 when its text was removed
   */
  @Transactional
  public PublishedNotice get(UUID noticeId, int number, Audience audience) {
    notices.read(noticeId);
    return reader
        .revision(noticeId, number, audience)
        .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }
}
