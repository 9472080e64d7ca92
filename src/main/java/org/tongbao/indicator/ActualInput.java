package org.tongbao.indicator;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.tongbao.shared.validation.PlainText;

/** A figure that was found, in the unit of its indicator: said again, so that none is mistaken. */
public record ActualInput(
    @NotNull
        @Size(max = Decimal.MAX_LENGTH)
        @Pattern(regexp = Decimal.PATTERN, message = "{org.tongbao.Decimal}")
        String actual,
    @NotBlank @Size(max = 50) @PlainText String unit,
    @NotNull LocalDate asOf,
    @Size(max = 2000) @PlainText String note) {}
