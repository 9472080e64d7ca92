package org.tongbao.notice;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Whether one audience does not get to see an issue or measure, and on which ground. */
@Embeddable
public record Withholding(boolean withheld, @Enumerated(EnumType.STRING) WithholdingReason reason) {

  static final Withholding NONE = new Withholding(false, null);
}
