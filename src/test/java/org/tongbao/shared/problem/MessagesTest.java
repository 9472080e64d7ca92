package org.tongbao.shared.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

  private static final Messages MESSAGES = Messages.named("problems");
  private static final Messages CATALOGUE = Messages.named("catalogue");
  private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

  @ParameterizedTest
  @EnumSource(ProblemType.class)
  void everyProblemHasItsWordsInBothLanguages(ProblemType type) {
    for (Locale language : LANGUAGES) {
      assertThat(MESSAGES.text(language, type.slug() + ".title")).isNotBlank();
      assertThat(MESSAGES.text(language, type.slug() + ".detail")).isNotBlank();
    }
  }

  @ParameterizedTest
  @EnumSource(ProblemType.class)
  void everyProblemIsExplainedInBothLanguages(ProblemType type) {
    for (Locale language : LANGUAGES) {
      for (String part : List.of(".meaning", ".cause.1", ".remedy")) {
        assertThat(CATALOGUE.text(language, type.slug() + part)).isNotBlank();
      }
      assertThat(CATALOGUE.text(language, "retry." + type.retry())).isNotBlank();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"problems", "pages", "diagnostics", "ledger", "notice-ledger", "catalogue"})
  void bothLanguagesHaveTheSameMessages(String catalogue) {
    Messages messages = Messages.named(catalogue);
    assertThat(messages.keys(LANGUAGES.get(0))).isEqualTo(messages.keys(LANGUAGES.get(1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"problems", "pages", "diagnostics", "ledger", "notice-ledger", "catalogue"})
  void bothLanguagesTakeTheSameArguments(String catalogue) {
    Messages messages = Messages.named(catalogue);
    for (String key : messages.keys(Locale.ENGLISH)) {
      List<Integer> arguments =
          LANGUAGES.stream()
              .map(language -> new MessageFormat(messages.text(language, key, "{0}", "{1}")))
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
