package org.tongbao.statistics;

import java.time.LocalDate;
import java.util.List;
import org.tongbao.shared.page.Paged;

/**
 * Figures, and what they are made up of.
 *
 * @param asOf the day on which they were counted
 * @param groups a page of them, by key; empty unless they were asked for
 */
public record StatisticsReport(
    LocalDate asOf,
    Figures issues,
    Figures measures,
    List<StatisticsGroup> groups,
    String nextCursor)
    implements Paged {}
