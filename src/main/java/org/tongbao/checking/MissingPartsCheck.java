package org.tongbao.checking;

import java.util.stream.Stream;
import org.tongbao.notice.Contact;
import org.tongbao.notice.NoticeView;

/** A notice has a title, sections, issues that someone reads, and a contact for answers. */
final class MissingPartsCheck implements Check {

  @Override
  public Stream<Finding> of(CheckedNotice notice) {
    NoticeView view = notice.view();
    boolean empty = view.sections().isEmpty();
    boolean silent = notice.parts().issues().stream().noneMatch(issue -> issue.readers().any());
    return Stream.of(
            when(isBlank(view.title()), FindingCode.NO_TITLE, notice.at("title")),
            when(empty, FindingCode.NO_CONTENT, notice.at("sections")),
            when(!empty && silent, FindingCode.NO_ISSUES, notice.at("sections")),
            when(!hasContact(view.contact()), FindingCode.NO_CONTACT, notice.at("contact")))
        .flatMap(found -> found);
  }

  private static Stream<Finding> when(boolean missing, FindingCode code, Place place) {
    return missing ? Stream.of(Finding.at(code, place)) : Stream.empty();
  }

  private static boolean hasContact(Contact contact) {
    return contact != null
        && !(contact.phones().isEmpty()
            && contact.emails().isEmpty()
            && isBlank(contact.address()));
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
