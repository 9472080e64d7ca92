package org.tongbao.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.tongbao.notice.TaskKind;
import org.tongbao.publication.BesideRevisions;
import org.tongbao.publication.Body;
import org.tongbao.publication.LivePlace;
import org.tongbao.shared.page.Page;
import org.tongbao.shared.page.PageRequest;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/** The evidence that everyone may read: what is public of what the live revision shows. */
@ApplicationScoped
public class PublicEvidenceService {

  private final BesideRevisions beside;
  private final EvidenceRepository repository;
  private final Downloads downloads;
  private final Clock clock;

  PublicEvidenceService(
      BesideRevisions beside, EvidenceRepository repository, Downloads downloads, Clock clock) {
    this.beside = beside;
    this.repository = repository;
    this.downloads = downloads;
    this.clock = clock;
  }

  /**
   * The public evidence of an issue or a measure, added last first. It was last changed now, for
   * all one can tell: files go as they come, and leave no trace.
   *
   * @throws Problem 404 when the live revision does not show it, 410 when its notice was withdrawn
   */
  @Transactional
  public RestResponse<Body> list(TaskKind kind, UUID taskId, PageRequest page) {
    LivePlace place = place(kind, taskId);
    var rows = repository.shown(kind, taskId, page);
    Page<PublicEvidence> shown = Page.cut(rows, page, Evidence::cursor, Evidence::published);
    return beside.answer(place, shown, clock.instant());
  }

  /** A public file, with the same problems; 404 also when it is not public. */
  @Transactional
  public Response download(UUID evidenceId) {
    Evidence evidence =
        repository
            .findByIdOptional(evidenceId)
            .filter(Evidence::isPublic)
            .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    LivePlace place = place(evidence.taskKind(), evidence.taskId());
    return downloads
        .ofKnown(evidence.file())
        .header(HttpHeaders.CACHE_CONTROL, beside.cacheControl(place))
        .build();
  }

  private LivePlace place(TaskKind kind, UUID taskId) {
    return kind == TaskKind.ISSUE ? beside.issue(taskId) : beside.measure(taskId);
  }
}
