package org.tongbao.notice;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;

/** To whom an issue or measure is shown (双公开): the public, and the internal circular. */
public record Disclosure(
    @Valid @JsonProperty("PUBLIC") Withholding toPublic,
    @Valid @JsonProperty("INTERNAL") Withholding internal) {

  /** Shown to both audiences. */
  public static final Disclosure OPEN = new Disclosure(null, null);

  public Disclosure {
    toPublic = toPublic == null ? Withholding.NONE : toPublic;
    internal = internal == null ? Withholding.NONE : internal;
  }
}
