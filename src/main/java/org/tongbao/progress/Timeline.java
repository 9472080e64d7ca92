package org.tongbao.progress;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.tongbao.publication.BesideRevisions;
import org.tongbao.publication.Body;
import org.tongbao.publication.LivePlace;
import org.tongbao.shared.page.Cursor;
import org.tongbao.shared.page.Page;
import org.tongbao.shared.page.PageRequest;

/** A page of what everyone may read of the progress beside something live. */
record Timeline(LivePlace place, Page<PublicProgress> page, Instant changedAt) {

  static Timeline of(
      LivePlace place,
      List<ProgressEntry> rows,
      PageRequest page,
      Function<ProgressEntry, Cursor> key) {
    Instant newest = rows.isEmpty() ? Instant.EPOCH : rows.get(0).recordedAt();
    return new Timeline(place, Page.cut(rows, page, key, ProgressEntry::published), newest);
  }

  RestResponse<Body> answer(BesideRevisions beside) {
    return beside.answer(place, page, changedAt);
  }
}
