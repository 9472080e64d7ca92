package org.tongbao.statistics;

/**
 * The figures of one group.
 *
 * @param key its id, year or name, as the lists' filter takes it
 * @param name what to show; absent where the key says it
 */
public record StatisticsGroup(String key, String name, Figures issues, Figures measures) {}
