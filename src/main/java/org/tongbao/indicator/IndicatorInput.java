package org.tongbao.indicator;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.tongbao.shared.validation.PlainText;

/**
 * What is measured, in which unit, and what is aimed at.
 *
 * @param isPublic whether everyone may read it beside a live notice; absent: no
 */
@JsonIgnoreProperties({
  "id",
  "version",
  "createdAt",
  "updatedAt",
  "noticeId",
  "measureId",
  "actual",
  "asOf",
  "reached"
})
public record IndicatorInput(
    @NotBlank @Size(max = 200) @PlainText String name,
    @NotBlank @Size(max = 50) @PlainText String unit,
    Direction direction,
    @Size(max = Decimal.MAX_LENGTH)
        @Pattern(regexp = Decimal.PATTERN, message = "{org.tongbao.Decimal}")
        String target,
    LocalDate targetOn,
    @JsonProperty("public") Boolean isPublic) {

  public IndicatorInput {
    direction = direction == null ? Direction.AT_LEAST : direction;
    isPublic = Boolean.TRUE.equals(isPublic);
  }
}
