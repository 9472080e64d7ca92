package org.tongbao.notice;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.List;

/**
 * How far a working copy has come on its way to publication.
 *
 * @param nextReview the review that is due; null unless it is under review
 * @param approvedBy who has approved it as it is
 * @param returnedTo who asked for the review that rejected it; null once review is asked for again
 */
@Embeddable
record ReviewState(
    @Enumerated(EnumType.STRING) Stage stage,
    @Enumerated(EnumType.STRING) ReviewStage nextReview,
    List<String> approvedBy,
    String returnedTo) {

  static final ReviewState DRAFT = new ReviewState(Stage.DRAFT, null, List.of(), null);

  static ReviewState requested(ReviewStage first) {
    return new ReviewState(Stage.IN_REVIEW, first, List.of(), null);
  }

  static ReviewState rejected(String requestedBy) {
    return new ReviewState(Stage.DRAFT, null, List.of(), requestedBy);
  }

  /** With one more approval; {@code next} null: it was the last. */
  ReviewState approved(String reviewer, ReviewStage next) {
    List<String> all = new ArrayList<>(approvedBy);
    all.add(reviewer);
    return new ReviewState(
        next == null ? Stage.APPROVED : Stage.IN_REVIEW, next, List.copyOf(all), null);
  }

  /** After an edit, which voids the approvals. */
  ReviewState edited() {
    return new ReviewState(Stage.DRAFT, null, List.of(), returnedTo);
  }
}
