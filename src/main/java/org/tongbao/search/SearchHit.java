package org.tongbao.search;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tongbao.publication.HitKind;

/**
 * A published text in which the words were found.
 *
 * @param issueId null unless it stands in an issue
 * @param measureId null unless it is a measure
 */
public record SearchHit(
    HitKind kind,
    Spot found,
    UUID noticeId,
    String noticeTitle,
    UUID organisationId,
    UUID issueId,
    UUID measureId,
    Instant publishedAt,
    List<SnippetPart> snippet) {}
