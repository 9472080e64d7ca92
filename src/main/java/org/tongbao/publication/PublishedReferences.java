package org.tongbao.publication;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What is live, for rooms that point at published content. */
public interface PublishedReferences {

  /** The notice, if it is live. */
  Optional<Reference> notice(UUID id);

  /** The issue and its notice, if the live revision shows it. */
  Optional<Reference> issue(UUID id);

  /** The measure, its issue and its notice, if the live revision shows it. */
  Optional<Reference> measure(UUID id);

  /** The title of the notice, if it is live. */
  Optional<String> title(UUID noticeId);

  /** The ids of all issues and measures that the notice's live revision shows. */
  Set<UUID> parts(UUID noticeId);

  /**
   * Demands that a notice is live.
   *
   * @throws org.tongbao.shared.problem.Problem 404 when it was never published; 410 with reason and
   *     date when it was withdrawn
   */
  void requireLive(UUID noticeId);

  /**
   * Where something published stands.
   *
   * @param revision the number of the live revision
   * @param issueId null for a whole notice
   * @param measureId null unless it is a measure
   */
  record Reference(
      UUID noticeId, int revision, UUID organisationId, UUID issueId, UUID measureId) {}
}
