package org.tongbao.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.tongbao.shared.text.PersonalData;
import org.tongbao.shared.validation.PlainText;

/**
 * What a submitter thinks of how a case was handled (满意度评价).
 *
 * @param score from 1, the worst, to 5
 * @param solved whether what it was about is put right
 */
@Embeddable
public record Rating(
    @Column(name = "rating_score") @NotNull @Min(1) @Max(5) Integer score,
    @Column(name = "rating_solved") @NotNull Boolean solved,
    @Column(name = "rating_comment") @Size(max = 1000) @PlainText String comment) {

  Rating masked() {
    return comment == null ? this : new Rating(score, solved, PersonalData.masked(comment));
  }
}
