package org.tongbao.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.tongbao.shared.text.PersonalData;
import org.tongbao.shared.validation.PlainText;

/**
 * Why a submission is not taken on (不予受理), as its submitter is told.
 *
 * @param referTo where to go instead
 */
@Embeddable
public record Rejection(
    @Column(name = "rejection_reason") @NotBlank @Size(max = 1000) @PlainText String reason,
    @Column(name = "refer_to") @Size(max = 500) @PlainText String referTo) {

  Rejection masked() {
    return new Rejection(PersonalData.masked(reason), referTo);
  }
}
