package org.tongbao.importing;

import java.time.LocalDate;
import java.util.List;

/** What stands above the opening: its lines, and what was read from them (null where nothing). */
record Head(
    List<Line> lines,
    String issuer,
    String title,
    String documentNumber,
    String indexNumber,
    LocalDate date) {}
