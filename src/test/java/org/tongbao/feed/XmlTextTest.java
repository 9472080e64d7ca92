package org.tongbao.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class XmlTextTest {

  @Property(tries = 300)
  void anyTextMakesAFeedThatCanBeRead(@ForAll String text) {
    Feed feed =
        new Feed(
            UUID.randomUUID(),
            "通报" + text,
            "甲",
            "https://www.example.org/feed?a=1&b=2",
            Instant.EPOCH,
            List.of());
    assertThat(AtomRules.check(AtomWriter.write(feed)).self()).isEqualTo(feed.address());
  }

  @Property(tries = 300)
  void whatXmlCanHoldIsKept(@ForAll String text) {
    String kept = XmlText.of(text);
    assertThat(XmlText.of(kept)).isEqualTo(kept);
    assertThat(kept.chars())
        .noneMatch(c -> (c < ' ' && c != '\t' && c != '\n' && c != '\r') || c >= 0xFFFE);
    assertThat(XmlText.of("通报 <&> 𠮷\u0000\uFFFF")).isEqualTo("通报 <&> 𠮷");
  }
}
