package org.tongbao.notice;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Whether one audience does not get to see an issue or measure, and on which ground. */
@Embeddable
@RegisterForReflection
public record Withholding(boolean withheld, @Enumerated(EnumType.STRING) WithholdingReason reason) {

  static final Withholding NONE = new Withholding(false, null);
}
