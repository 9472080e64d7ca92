package org.tongbao.importing;

import java.util.List;
import org.tongbao.notice.NoticeInput;

/** A notice read from text, and what there is to say about the reading, in the text's order. */
public record ParsedNotice(NoticeInput notice, List<Diagnostic> diagnostics) {

  public ParsedNotice {
    diagnostics = List.copyOf(diagnostics);
  }
}
