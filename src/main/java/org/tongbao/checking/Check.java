package org.tongbao.checking;

import java.util.stream.Stream;

/** One rule that a notice should keep before it is published. */
interface Check {

  /** Where the notice breaks it; of each code at most one finding a place and wording. */
  Stream<Finding> of(CheckedNotice notice);
}
