package org.tongbao.publication;

import java.util.UUID;
import org.tongbao.notice.Completion;

/** What public lists of issues and of measures are narrowed down to alike. */
public interface RecordSearch {

  UUID organisation();

  UUID notice();

  UUID section();

  Integer year();

  String unit();

  Completion completion();

  Boolean sustained();

  Boolean carriedOn();
}
