package org.tongbao.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.tongbao.account.OrganisationTree;
import org.tongbao.account.Scope;
import org.tongbao.publication.PublishedReferences;
import org.tongbao.publication.PublishedReferences.Reference;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/** Finds what a submission is about among what is live. */
@ApplicationScoped
class Targets {

  private final PublishedReferences published;
  private final OrganisationTree organisations;

  Targets(PublishedReferences published, OrganisationTree organisations) {
    this.published = published;
    this.organisations = organisations;
  }

  /**
   * The target; the most exact one where several are named that agree.
   *
   * @param reach the organisations whose it may be
   * @throws Problem 422 when none, or nothing that is live and within reach, or contradicting ones
   *     are named
   */
  Target of(SubmissionInput input, Scope reach) {
    boolean published =
        Stream.of(input.noticeId(), input.issueId(), input.measureId()).anyMatch(Objects::nonNull);
    if (published == (input.organisationId() != null)) {
      throw invalid("", "one-target");
    }
    return published ? publishedTarget(input, reach) : organisation(input.organisationId(), reach);
  }

  private Target publishedTarget(SubmissionInput input, Scope reach) {
    Reference found =
        input.measureId() != null
            ? live(published.measure(input.measureId()), "/measureId", reach)
            : input.issueId() != null
                ? live(published.issue(input.issueId()), "/issueId", reach)
                : live(published.notice(input.noticeId()), "/noticeId", reach);
    requireAgreement(input.issueId(), found.issueId(), "/issueId");
    requireAgreement(input.noticeId(), found.noticeId(), "/noticeId");
    return Target.of(found);
  }

  private Target organisation(UUID id, Scope reach) {
    if (!reach.covers(id) || organisations.from(id).isEmpty()) {
      throw invalid("/organisationId", "not-found");
    }
    return Target.of(id);
  }

  private static Reference live(Optional<Reference> reference, String pointer, Scope reach) {
    return reference
        .filter(found -> reach.covers(found.organisationId()))
        .orElseThrow(() -> invalid(pointer, "not-found"));
  }

  private static void requireAgreement(UUID named, UUID found, String pointer) {
    if (named != null && !named.equals(found)) {
      throw invalid(pointer, "one-target");
    }
  }

  private static Problem invalid(String pointer, String key) {
    return new Problem(ProblemType.INVALID_CONTENT).violation(pointer, key);
  }
}
