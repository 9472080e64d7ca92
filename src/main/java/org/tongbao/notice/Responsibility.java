package org.tongbao.notice;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.tongbao.shared.validation.PlainText;

/** Who answers for an issue or measure: 责任领导, 牵头单位, 责任单位, 责任人. */
@Embeddable
@RegisterForReflection
public record Responsibility(
    @Size(max = 200) @PlainText String leader,
    @Size(max = 200) @PlainText String leadUnit,
    @Size(max = 50) List<@NotNull @NotBlank @Size(max = 200) @PlainText String> units,
    @Size(max = 200) @PlainText String person) {

  public Responsibility {
    units = units == null ? List.of() : units;
  }
}
