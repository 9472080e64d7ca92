package org.tongbao.checking;

import java.util.List;
import org.tongbao.notice.NoticeView;

/** A notice laid out for the checks: its parts, and the texts that its readers get to see. */
record CheckedNotice(NoticeView view, NoticeParts parts, List<TextPart> texts) {

  static CheckedNotice of(NoticeView notice) {
    NoticeParts parts = new NoticeParts(notice);
    return new CheckedNotice(notice, parts, ReadableTexts.of(notice, parts));
  }

  Place at(String member) {
    return new Place(view.id(), "", member);
  }
}
