package org.tongbao.publication;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;

/**
 * What goes live when, as staff see it.
 *
 * @param version of the notice, for the entity tag
 */
public record ScheduleView(
    @JsonIgnore long version,
    UUID noticeId,
    Instant publishAt,
    String changeNote,
    RevisionKind kind,
    String contentHash,
    String scheduledBy,
    Instant scheduledAt) {}
