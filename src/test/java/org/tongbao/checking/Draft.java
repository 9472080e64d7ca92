package org.tongbao.checking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tongbao.notice.Completion;
import org.tongbao.notice.Contact;
import org.tongbao.notice.Disclosure;
import org.tongbao.notice.Inspection;
import org.tongbao.notice.IssueView;
import org.tongbao.notice.MeasureView;
import org.tongbao.notice.NoticeKind;
import org.tongbao.notice.NoticeView;
import org.tongbao.notice.Responsibility;
import org.tongbao.notice.SectionView;
import org.tongbao.notice.Withholding;
import org.tongbao.notice.WithholdingReason;

/** A notice of one section that passes all checks, until a test changes something. */
final class Draft {

  static final Disclosure INTERNAL_ONLY = new Disclosure(withheld(), null);
  static final Disclosure NOBODY = new Disclosure(withheld(), withheld());

  private static final UUID ID = UUID.fromString("0197a3c2-5e20-7c3e-8f21-3d5a9e0b4a11");

  String title = "关于巡察整改情况的通报";
  Inspection inspection;
  List<String> opening = List.of();
  List<String> body = List.of();
  List<String> closing = List.of();
  Contact contact =
      new Contact(List.of("13800001234"), "青禾镇稻香路1号", null, List.of("f@example.org"), null);
  LocalDate issuedOn;
  List<String> printedTail = List.of();
  boolean withSection = true;
  final List<IssueView> issues = new ArrayList<>();

  static Draft of(IssueView... issues) {
    Draft draft = new Draft();
    draft.issues.addAll(List.of(issues));
    return draft;
  }

  /** With so many issues, the first of which are done, each with a measure as far as itself. */
  static Draft counting(int issues, int done) {
    Draft draft = new Draft();
    for (int i = 0; i < issues; i++) {
      Completion completion = i < done ? Completion.DONE : Completion.NOT_DONE;
      draft.issues.add(
          issue("关于“账目不清”问题", completion, Disclosure.OPEN, measure("清账。", completion)));
    }
    return draft;
  }

  static IssueView issue(String title, Disclosure disclosure, MeasureView... measures) {
    return issue(title, Completion.NOT_DONE, disclosure, measures);
  }

  static IssueView issue(
      String title, Completion completion, Disclosure disclosure, MeasureView... measures) {
    return new IssueView(
        UUID.randomUUID(),
        0,
        Instant.EPOCH,
        Instant.EPOCH,
        ID,
        ID,
        1,
        "1、",
        title,
        false,
        null,
        null,
        null,
        null,
        new Responsibility(null, null, List.of(), null),
        null,
        completion,
        false,
        null,
        disclosure,
        null,
        List.of(measures));
  }

  static MeasureView measure(String text) {
    return measure(text, Completion.NOT_DONE);
  }

  static MeasureView measure(String text, Completion completion) {
    return measure(text, completion, Disclosure.OPEN);
  }

  static MeasureView measure(String text, Completion completion, Disclosure disclosure) {
    return new MeasureView(
        UUID.randomUUID(),
        0,
        Instant.EPOCH,
        Instant.EPOCH,
        ID,
        ID,
        1,
        "一是",
        text,
        true,
        null,
        null,
        null,
        completion,
        false,
        disclosure);
  }

  NoticeView view() {
    SectionView section =
        new SectionView(
            UUID.randomUUID(),
            0,
            Instant.EPOCH,
            Instant.EPOCH,
            ID,
            null,
            1,
            "（一）",
            "财务管理方面",
            false,
            body,
            issues,
            List.of());
    return new NoticeView(
        ID,
        0,
        Instant.EPOCH,
        Instant.EPOCH,
        ID,
        NoticeKind.RESULT,
        "中共云溪市水务局党组",
        title,
        null,
        null,
        inspection,
        List.of(),
        opening,
        withSection ? List.of(section) : List.of(),
        closing,
        contact,
        null,
        issuedOn,
        printedTail,
        null,
        null,
        null,
        "hash",
        null);
  }

  /** What the checks find, as {@code CODE pointer}. */
  List<String> findings() {
    return new Checks()
        .run(view()).stream().map(found -> found.code() + " " + found.place().pointer()).toList();
  }

  private static Withholding withheld() {
    return new Withholding(true, WithholdingReason.CASE_PENDING);
  }
}
