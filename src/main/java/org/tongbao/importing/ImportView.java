package org.tongbao.importing;

import java.util.List;
import org.tongbao.notice.NoticeView;

/** What an import made, and what in it should be looked at. */
public record ImportView(NoticeView notice, List<DiagnosticView> diagnostics) {}
