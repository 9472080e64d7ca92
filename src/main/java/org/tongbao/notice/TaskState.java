package org.tongbao.notice;

import java.util.List;
import java.util.UUID;

/**
 * An issue or measure as whoever records progress on it needs it.
 *
 * @param notice the notice that it is part of
 * @param reached how far it has come
 * @param issue how far the issue of a measure has come; null for an issue
 * @param measures how far the measures of an issue have come; none for a measure
 */
public record TaskState(
    TaskKind kind,
    UUID id,
    NoticeView notice,
    Attainment reached,
    Attainment issue,
    List<Attainment> measures) {}
