package org.tongbao.importing;

import java.time.LocalDate;
import java.util.List;
import org.tongbao.notice.Contact;

/** What stands below the last section: its lines, and what was read from them. */
record Tail(
    List<Line> lines, List<String> closing, Contact contact, String signature, LocalDate date) {}
