package org.tongbao.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.tongbao.account.CurrentActor;
import org.tongbao.shared.page.Page;
import org.tongbao.shared.page.PageRequest;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/** The cases on a case worker's desk. */
@ApplicationScoped
public class CaseService {

  private final FeedbackRepository feedback;
  private final CaseList list;
  private final CaseViews views;
  private final CaseTerms terms;
  private final CurrentActor actor;

  CaseService(
      FeedbackRepository feedback,
      CaseList list,
      CaseViews views,
      CaseTerms terms,
      CurrentActor actor) {
    this.feedback = feedback;
    this.list = list;
    this.views = views;
    this.terms = terms;
    this.actor = actor;
  }

  /** Cases within reach, in the order asked for. */
  @Transactional
  public Page<FeedbackListItem> list(FeedbackFilter filter, PageRequest page) {
    return list.page(filter, actor.scope(), terms.today(), page);
  }

  /**
   * A case.
   *
   * @throws Problem 404 when there is none within reach
   */
  @Transactional
  public FeedbackCase get(UUID id) {
    Feedback found =
        feedback.findByIdOptional(id).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    actor.requireReach(found.organisationId());
    return views.ofCase(found, terms.today());
  }
}
