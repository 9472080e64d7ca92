package org.tongbao.acceptance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An acceptance of an issue or of a measure.
 *
 * @param endedAt when what was accepted was taken up again; absent while it stands
 */
public record AcceptanceView(
    UUID id,
    UUID noticeId,
    UUID issueId,
    UUID measureId,
    LocalDate acceptedOn,
    String acceptedBy,
    String note,
    String recordedBy,
    Instant recordedAt,
    Instant endedAt) {}
