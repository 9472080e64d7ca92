package org.tongbao.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.tongbao.publication.NoticeChange;

/**
 * A notice in a feed, with what last became of it. One notice is one entry, so that a reader who
 * kept what it said replaces that when it is withdrawn.
 *
 * @param notice the notice, whose id is the entry's for ever
 * @param address where the notice is read, or the word of its withdrawal
 * @param note why it was changed or withdrawn; may be null
 */
record Entry(
    UUID notice,
    UUID organisation,
    String address,
    String title,
    String author,
    Change change,
    int revision,
    String note,
    String summary,
    Instant published,
    Instant updated) {

  static Entry of(NoticeChange change, String address, ZoneId zone) {
    return new Entry(
        change.noticeId(),
        change.organisationId(),
        address,
        change.isWithdrawal() ? change.organisation() + "已撤回的通报" : change.title(),
        change.issuer() == null ? change.organisation() : change.issuer(),
        Change.of(change),
        change.revision(),
        change.note(),
        summary(change, LocalDate.ofInstant(change.changedAt(), zone)),
        change.publishedAt(),
        change.changedAt());
  }

  String id() {
    return Feed.urn(notice);
  }

  private static String summary(NoticeChange change, LocalDate day) {
    String told =
        switch (Change.of(change)) {
          case PUBLICATION -> "%s首次发布。";
          case UPDATE -> "%s更新，现为第%d版。";
          case CORRECTION -> "%s更正，现为第%d版。";
          case WITHDRAWAL -> "%s撤回，内容不再公开。";
        };
    String label = change.isWithdrawal() ? "撤回原因：" : "说明：";
    return told.formatted(day, change.revision())
        + (change.note() == null ? "" : label + change.note());
  }
}
