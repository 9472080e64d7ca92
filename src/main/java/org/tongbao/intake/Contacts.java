package org.tongbao.intake;

import java.util.Locale;
import java.util.stream.Stream;
import org.tongbao.feedback.SubmitterInput;
import org.tongbao.shared.text.Folding;

/** The telephone number and e-mail address of a submitter, the same however they are written. */
final class Contacts {

  /** China's country code, before the eleven digits of a mobile number. */
  private static final String COUNTRY = "86";

  private static final int MOBILE_DIGITS = 11;

  private Contacts() {}

  static Stream<String> of(SubmitterInput submitter) {
    return submitter == null
        ? Stream.empty()
        : Stream.concat(phone(submitter.phone()), email(submitter.email()));
  }

  private static Stream<String> phone(String written) {
    if (written == null) {
      return Stream.empty();
    }
    String digits = Folding.fold(written).replaceAll("[^0-9]", "").replaceFirst("^00", "");
    boolean abroad = digits.length() == COUNTRY.length() + MOBILE_DIGITS;
    String national =
        abroad && digits.startsWith(COUNTRY) ? digits.substring(COUNTRY.length()) : digits;
    return Stream.of(national).filter(number -> !number.isEmpty());
  }

  private static Stream<String> email(String written) {
    return Stream.ofNullable(written)
        .map(address -> Folding.fold(address).strip().toLowerCase(Locale.ROOT))
        .filter(address -> !address.isEmpty());
  }
}
