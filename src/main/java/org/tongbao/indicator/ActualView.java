package org.tongbao.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A figure in an indicator's history. */
public record ActualView(
    UUID id, String actual, LocalDate asOf, String note, String recordedBy, Instant recordedAt) {}
