package org.tongbao.publication;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeMarkdownTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "# 一        | \\# 一",
        "1. 一       | 1\\. 一",
        "12) 一      | 12\\) 一",
        "1、关于      | 1、关于",
        "1.97万平方米  | 1\\.97万平方米",
        "面积1.97万   | 面积1.97万",
        "- 一        | \\- 一",
        "+ 一        | \\+ 一",
        "---         | \\---",
        "===         | \\===",
        "2021-03-18  | 2021-03-18",
        "> 一        | \\> 一",
        "*一* _二_    | \\*一\\* \\_二\\_",
        "[一](x)     | \\[一\\](x)",
        "<b>&lt;     | \\<b\\>\\&lt;",
        "a\\b        | a\\\\b",
        "http://a.b  | http\\://a.b"
      })
  void whatCouldBeMarkupIsEscaped(String text, String markdown) {
    assertThat(NoticeMarkdown.escaped(text)).isEqualTo(markdown);
  }

  @Property
  void noMarkupIsLeftAndTheTextComesBack(
      @ForAll @CharRange(from = ' ', to = '~') @StringLength(max = 30) String text) {
    String markdown = NoticeMarkdown.escaped(text);
    assertThat(markdown.replaceAll("\\\\(\\p{Punct})", "$1")).isEqualTo(text.trim());
    assertThat(markdown.replaceAll("\\\\\\p{Punct}", ""))
        .doesNotContainPattern("[\\\\`*_{}\\[\\]<>#|~$^&:@]");
    assertThat(markdown).doesNotContainPattern("^([-+=]|\\d{1,9}[.)])");
  }
}
