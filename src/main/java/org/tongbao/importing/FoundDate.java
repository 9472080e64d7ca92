package org.tongbao.importing;

import java.time.LocalDate;

/**
 * A date in a text, from {@code start} to {@code end}; {@code date} is null when no calendar has
 * it.
 *
 * @param withYear whether its year is printed rather than taken from a date before it
 */
record FoundDate(int start, int end, LocalDate date, boolean withYear) {}
