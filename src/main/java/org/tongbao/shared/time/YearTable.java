package org.tongbao.shared.time;

import java.time.LocalDate;
import java.util.Map;

/**
 * What the yearly notice of the State Council's General Office arranges, or an office for itself.
 *
 * @param source the file, for messages
 * @param working the days that differ from Monday to Friday, and whether they are worked on
 */
record YearTable(int year, String source, Map<LocalDate, Boolean> working) {}
