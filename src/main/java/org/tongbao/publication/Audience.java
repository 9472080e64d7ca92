package org.tongbao.publication;

import org.tongbao.notice.Disclosure;
import org.tongbao.notice.Withholding;

/** For whom a notice is made (双公开): everyone, or the staff of the organisation. */
public enum Audience {
  PUBLIC,
  INTERNAL;

  /** Whether something may be shown to this audience. */
  boolean maySee(Disclosure disclosure) {
    Withholding withholding = this == PUBLIC ? disclosure.toPublic() : disclosure.internal();
    return !withholding.withheld();
  }
}
