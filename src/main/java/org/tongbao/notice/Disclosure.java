package org.tongbao.notice;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.validation.Valid;

/** To whom an issue or measure is shown (双公开): the public, and the internal circular. */
@Embeddable
@RegisterForReflection
public record Disclosure(
    @Embedded
        @AttributeOverride(name = "withheld", column = @Column(name = "withheld_public"))
        @AttributeOverride(name = "reason", column = @Column(name = "withheld_public_reason"))
        @Valid
        @JsonProperty("PUBLIC")
        Withholding toPublic,
    @Embedded
        @AttributeOverride(name = "withheld", column = @Column(name = "withheld_internal"))
        @AttributeOverride(name = "reason", column = @Column(name = "withheld_internal_reason"))
        @Valid
        @JsonProperty("INTERNAL")
        Withholding internal) {

  /** Shown to both audiences. */
  public static final Disclosure OPEN = new Disclosure(null, null);

  public Disclosure {
    toPublic = toPublic == null ? Withholding.NONE : toPublic;
    internal = internal == null ? Withholding.NONE : internal;
  }
}
