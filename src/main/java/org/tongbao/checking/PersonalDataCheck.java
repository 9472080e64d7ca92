package org.tongbao.checking;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.tongbao.notice.Contact;
import org.tongbao.shared.text.PersonalData;
import org.tongbao.shared.text.PersonalKind;

/**
 * No reader finds personal data unmasked. The telephones and e-mail addresses of the contact are
 * there to be read, in the contact and elsewhere around the sections.
 */
final class PersonalDataCheck implements Check {

  @Override
  public Stream<Finding> of(CheckedNotice notice) {
    UUID id = notice.view().id();
    Set<String> contact = contact(notice.view().contact());
    return notice.texts().stream()
        .flatMap(
            part ->
                unmasked(part.text(), part.isAround(id) ? contact : Set.of())
                    .map(code -> Finding.in(code, part)));
  }

  /** What stands in words that are read beside a notice with this contact. */
  static Stream<FindingCode> beside(Contact contact, String words) {
    return unmasked(words, contact(contact));
  }

  private static Stream<FindingCode> unmasked(String text, Set<String> contact) {
    return PersonalData.unmasked(text, contact).map(PersonalDataCheck::code);
  }

  private static Set<String> contact(Contact contact) {
    return contact == null
        ? Set.of()
        : PersonalData.values(Stream.concat(contact.phones().stream(), contact.emails().stream()));
  }

  private static FindingCode code(PersonalKind kind) {
    return switch (kind) {
      case ID_NUMBER -> FindingCode.UNMASKED_ID_NUMBER;
      case MOBILE_NUMBER -> FindingCode.UNMASKED_MOBILE_NUMBER;
      case BANK_CARD -> FindingCode.UNMASKED_BANK_CARD;
      case EMAIL_ADDRESS -> FindingCode.UNMASKED_EMAIL_ADDRESS;
    };
  }
}
