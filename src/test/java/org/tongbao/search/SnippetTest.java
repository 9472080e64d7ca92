package org.tongbao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.tongbao.shared.words.SearchWords;

class SnippetTest {

  @Test
  void whatMatchesIsSetOff() {
    assertThat(written("建立巡检臺賬，每月公布一次。", "台账 公布")).isEqualTo("建立巡检[臺賬]，每月[公布]一次。");
    assertThat(written("管网漏损率", "漏损 管网")).isEqualTo("[管网漏损]率");
    assertThat(written("水水水", "水")).isEqualTo("[水水水]");
    assertThat(written("整 改", "整改")).isEqualTo("[整 改]");
  }

  @Test
  void markupIsText() {
    assertThat(written("<b>管网</b>", "管网")).isEqualTo("<b>[管网]</b>");
  }

  @Test
  void aLongTextIsCutAroundTheFirstMatch() {
    String text = "一".repeat(50) + "管网" + "二".repeat(200) + "管网";
    assertThat(written(text, "管网")).isEqualTo("…" + "一".repeat(20) + "[管网]" + "二".repeat(98) + "…");
    assertThat(written("𠮷".repeat(30) + "管网", "管网")).isEqualTo("…" + "𠮷".repeat(10) + "[管网]");
  }

  @Property(tries = 500)
  void thePartsAreTheText(
      @ForAll @StringLength(max = 100) String before,
      @ForAll @StringLength(max = 10) String after) {
    String text = before + "甲" + after;
    List<SnippetPart> parts = Snippet.of(text, SearchWords.of("甲"));
    String joined = parts.stream().map(SnippetPart::text).collect(Collectors.joining());
    assertThat(text).contains(joined.startsWith("…") ? joined.substring(1) : joined);
    assertThat(parts).anyMatch(SnippetPart::match).noneMatch(part -> part.text().isEmpty());
  }

  private static String written(String text, String words) {
    return Snippet.of(text, SearchWords.of(words)).stream()
        .map(part -> part.match() ? "[" + part.text() + "]" : part.text())
        .collect(Collectors.joining());
  }
}
