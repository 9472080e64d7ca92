package org.tongbao.shared.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {

  private static final Messages MESSAGES = Messages.named("problems");
  private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

  @ParameterizedTest
  @EnumSource(ProblemType.class)
  void everyProblemHasItsWordsInBothLanguages(ProblemType type) {
    for (Locale language : LANGUAGES) {
      assertThat(MESSAGES.text(language, type.slug() + ".title")).isNotBlank();
      assertThat(MESSAGES.text(language, type.slug() + ".detail")).isNotBlank();
    }
  }

  @Test
  void bothLanguagesHaveTheSameMessages() {
    assertThat(MESSAGES.keys(LANGUAGES.get(0))).isEqualTo(MESSAGES.keys(LANGUAGES.get(1)));
  }

  @Test
  void bothLanguagesTakeTheSameArguments() {
    for (String key : MESSAGES.keys(Locale.ENGLISH)) {
      List<Integer> arguments =
          LANGUAGES.stream()
              .map(language -> new MessageFormat(MESSAGES.text(language, key, "{0}", "{1}")))
              .map(format -> format.getFormatsByArgumentIndex().length)
              .distinct()
              .toList();
      assertThat(arguments).as(key).hasSize(1);
    }
  }

  @Test
  void theFirstLanguageThatThereIsIsChosen() {
    assertThat(Messages.choose(List.of(Locale.FRENCH, Locale.UK, Locale.CHINA)))
        .isEqualTo(Locale.ENGLISH);
    assertThat(Messages.choose(List.of(Locale.TAIWAN))).isEqualTo(Locale.SIMPLIFIED_CHINESE);
    assertThat(Messages.choose(List.of())).isEqualTo(Locale.SIMPLIFIED_CHINESE);
  }
}
