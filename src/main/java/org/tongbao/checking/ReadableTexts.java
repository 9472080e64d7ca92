package org.tongbao.checking;

import java.util.ArrayList;
import java.util.List;
import org.tongbao.notice.Contact;
import org.tongbao.notice.Inspection;
import org.tongbao.notice.IssueView;
import org.tongbao.notice.MeasureView;
import org.tongbao.notice.NoticeView;
import org.tongbao.notice.Responsibility;
import org.tongbao.notice.SectionView;

/** Collects every text of a notice that the public or the internal circular shows. */
final class ReadableTexts {

  private final List<TextPart> texts = new ArrayList<>();

  private ReadableTexts() {}

  /** The texts: head, opening, sections, issues, measures, closing, tail. */
  static List<TextPart> of(NoticeView notice, NoticeParts parts) {
    ReadableTexts texts = new ReadableTexts();
    Part<NoticeView> whole = new Part<>(notice, notice.id(), "", Readers.ALL);
    texts.head(whole);
    parts.sections().forEach(texts::section);
    parts.issues().stream().filter(part -> part.readers().any()).forEach(texts::issue);
    parts.measures().stream().filter(part -> part.readers().any()).forEach(texts::measure);
    texts.tail(whole);
    return texts.texts;
  }

  private void head(Part<NoticeView> notice) {
    NoticeView view = notice.view();
    add(notice, "issuer", view.issuer());
    add(notice, "title", view.title());
    add(notice, "documentNumber", view.documentNumber());
    add(notice, "indexNumber", view.indexNumber());
    Inspection inspection = view.inspection();
    if (inspection != null) {
      add(notice, "inspection/term", inspection.term());
      add(notice, "inspection/round", inspection.round());
      add(notice, "inspection/team", inspection.team());
      add(notice, "inspection/inspectedBody", inspection.inspectedBody());
    }
    addAll(notice, "printedHead", view.printedHead());
    addAll(notice, "opening", view.opening());
  }

  private void section(Part<SectionView> section) {
    add(section, "marker", section.view().marker());
    add(section, "heading", section.view().heading());
    addAll(section, "body", section.view().body());
  }

  private void issue(Part<IssueView> issue) {
    IssueView view = issue.view();
    add(issue, "marker", view.marker());
    add(issue, "title", view.title());
    add(issue, "statement", view.statement());
    add(issue, "cause", view.cause());
    add(issue, "goal", view.goal());
    add(issue, "result", view.result());
    responsibility(issue, view.responsibility());
  }

  private void measure(Part<MeasureView> measure) {
    add(measure, "marker", measure.view().marker());
    add(measure, "text", measure.view().text());
    responsibility(measure, measure.view().responsibility());
  }

  private void tail(Part<NoticeView> notice) {
    NoticeView view = notice.view();
    addAll(notice, "closing", view.closing());
    Contact contact = view.contact();
    if (contact != null) {
      addAll(notice, "contact/phones", contact.phones());
      add(notice, "contact/address", contact.address());
      add(notice, "contact/postcode", contact.postcode());
      addAll(notice, "contact/emails", contact.emails());
      add(notice, "contact/note", contact.note());
    }
    add(notice, "signature", view.signature());
    addAll(notice, "printedTail", view.printedTail());
  }

  private void responsibility(Part<?> part, Responsibility responsibility) {
    if (responsibility != null) {
      add(part, "responsibility/leader", responsibility.leader());
      add(part, "responsibility/leadUnit", responsibility.leadUnit());
      addAll(part, "responsibility/units", responsibility.units());
      add(part, "responsibility/person", responsibility.person());
    }
  }

  private void addAll(Part<?> part, String member, List<String> paragraphs) {
    for (int i = 0; i < paragraphs.size(); i++) {
      add(part, member + "/" + i, paragraphs.get(i));
    }
  }

  private void add(Part<?> part, String member, String text) {
    if (text != null) {
      texts.add(new TextPart(part.at(member), text));
    }
  }
}
