package org.tongbao.shared.text;

import java.util.ArrayList;
import java.util.List;

/** Finds e-mail addresses in a folded text; one with a masked local part is none. */
final class EmailAddresses {

  /** RFC 5321, sections 4.5.3.1.1 and 4.5.3.1.2. */
  private static final int LONGEST_LOCAL_PART = 64;

  private static final int LONGEST_DOMAIN = 255;

  private EmailAddresses() {}

  static List<PersonalDatum> find(String folded) {
    List<PersonalDatum> found = new ArrayList<>();
    for (int at = folded.indexOf('@'); at >= 0; at = folded.indexOf('@', at + 1)) {
      int start = start(folded, at);
      int end = end(folded, at + 1);
      boolean masked = start > 0 && folded.charAt(start - 1) == '*';
      if (start < at && end > at && !masked) {
        found.add(new PersonalDatum(PersonalKind.EMAIL_ADDRESS, start, end));
      }
    }
    return found;
  }

  private static int start(String folded, int at) {
    int start = at;
    while (start > 0 && at - start < LONGEST_LOCAL_PART && isLocal(folded.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** Where the domain ends, or -1 when what stands there is none: a domain ends in letters. */
  private static int end(String folded, int from) {
    int end = from;
    int dot = -1;
    while (end < folded.length() && end - from < LONGEST_DOMAIN && isDomain(folded.charAt(end))) {
      end++;
    }
    while (end > from && !isLetterOrDigit(folded.charAt(end - 1))) {
      end--;
    }
    for (int i = from; i < end; i++) {
      dot = folded.charAt(i) == '.' ? i : dot;
    }
    boolean named = dot > from && end - dot > 2 && isLetter(folded.charAt(end - 1));
    return named ? end : -1;
  }

  private static boolean isLocal(char c) {
    return isLetterOrDigit(c) || "._%+-".indexOf(c) >= 0;
  }

  private static boolean isDomain(char c) {
    return isLetterOrDigit(c) || c == '.' || c == '-';
  }

  private static boolean isLetterOrDigit(char c) {
    return isLetter(c) || (c >= '0' && c <= '9');
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
