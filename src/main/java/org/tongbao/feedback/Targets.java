package org.tongbao.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.tongbao.account.OrganisationTree;
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
   * @throws Problem 422 when none, or nothing that is live, or contradicting ones are named
   */
  Target of(FeedbackInput input) {
    boolean published =
        Stream.of(input.noticeId(), input.issueId(), input.measureId()).anyMatch(Objects::nonNull);
    if (published == (input.organisationId() != null)) {
      throw invalid("", "one-target");
    }
    return published ? publishedTarget(input) : organisation(input.organisationId());
  }

  private Target publishedTarget(FeedbackInput input) {
    Reference found =
        input.measureId() != null
            ? live(published.measure(input.measureId()), "/measureId")
            : input.issueId() != null
                ? live(published.issue(input.issueId()), "/issueId")
                : live(published.notice(input.noticeId()), "/noticeId");
    requireAgreement(input.issueId(), found.issueId(), "/issueId");
    requireAgreement(input.noticeId(), found.noticeId(), "/noticeId");
    return Target.of(found);
  }

  private Target organisation(UUID id) {
    if (organisations.from(id).isEmpty()) {
      throw invalid("/organisationId", "not-found");
    }
    return Target.of(id);
  }

  private static Reference live(Optional<Reference> reference, String pointer) {
    return reference.orElseThrow(() -> invalid(pointer, "not-found"));
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
