package org.tongbao.docs;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.tongbao.shared.problem.Messages;
import org.tongbao.shared.problem.ProblemType;
import org.tongbao.shared.problem.ProblemWords;
import org.tongbao.shared.problem.Retry;

/** The words of the documentation, in one language. */
public record DocWords(Locale locale) {

  private static final Messages MESSAGES = Messages.named("catalogue");

  /** The language as HTML and HTTP name it. */
  public String language() {
    return locale.toLanguageTag();
  }

  public String of(String key) {
    return MESSAGES.text(locale, key);
  }

  /** Whether to try again, in words. */
  public String retry(Retry retry) {
    return of("retry." + retry);
  }

  /** The title of a guide. */
  public String guide(Guide guide) {
    return of("guide." + guide.slug());
  }

  String title(ProblemType type) {
    return ProblemWords.title(type, locale);
  }

  /** The texts under {@code <prefix>1}, {@code <prefix>2} and so on, as many as there are. */
  List<String> list(String prefix) {
    return IntStream.iterate(1, n -> MESSAGES.keys(locale).contains(prefix + n), n -> n + 1)
        .mapToObj(n -> of(prefix + n))
        .toList();
  }
}
