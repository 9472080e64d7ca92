package org.tongbao.feedback;

import java.util.UUID;
import org.tongbao.publication.PublishedReferences.Reference;

/** What a submission is about, and whose case it is; of a notice, the revision that was live. */
record Target(UUID organisationId, UUID noticeId, Integer revision, UUID issueId, UUID measureId) {

  static Target of(Reference reference) {
    return new Target(
        reference.organisationId(),
        reference.noticeId(),
        reference.revision(),
        reference.issueId(),
        reference.measureId());
  }

  static Target of(UUID organisationId) {
    return new Target(organisationId, null, null, null, null);
  }
}
