package org.tongbao.notice;

import java.util.List;
import java.util.stream.Stream;
import org.tongbao.notice.Layout.Role;

/**
 * What the paragraphs of a head and a tail are. In the official form that is plain; where they
 * stand as they were imported, they are known by what they repeat of the notice's fields.
 */
final class EdgeRoles {

  private static final int LONGEST_DATE = 24;
  private static final String DATE = "[0-9０-９〇○OoＯ零一二三四五六七八九十年月日./．－\\-\\s（）()]+";

  private final Printable notice;

  EdgeRoles(Printable notice) {
    this.notice = notice;
  }

  Role inHead(String text) {
    return overlap(notice.title(), text) ? Role.TITLE : Role.ISSUER;
  }

  Role inTail(String text) {
    if (notice.closing().contains(text)) {
      return Role.TEXT;
    }
    if (isDate(text)) {
      return Role.DATE;
    }
    if (notice.signature() != null && notice.signature().contains(text.strip())) {
      return Role.SIGNATURE;
    }
    return isContact(text) ? Role.CONTACT : Role.TEXT;
  }

  private boolean isDate(String text) {
    return notice.issuedOn() != null && text.length() <= LONGEST_DATE && text.matches(DATE);
  }

  private boolean isContact(String text) {
    Contact contact = notice.contact();
    if (contact == null) {
      return false;
    }
    return Stream.of(
            contact.phones(),
            contact.emails(),
            Stream.of(contact.address(), contact.postcode(), contact.note())
                .filter(part -> part != null && !part.isBlank())
                .toList())
        .flatMap(List::stream)
        .anyMatch(text::contains);
  }

  private static boolean overlap(String field, String text) {
    String line = text.strip();
    return field != null && (field.contains(line) || line.contains(field));
  }
}
