package org.tongbao.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class XlsxTextTest {

  @Property
  void everyTextIsReadAsItWasWritten(@ForAll String text) throws IOException {
    assertThat(XlsxText.read(unescaped(written(text)))).isEqualTo(text);
  }

  @Property
  void whatIsWrittenIsXml(@ForAll String text) throws IOException {
    assertThat(written(text).codePoints())
        .noneMatch(c -> c < 0x20 && c != '\n' && c != '\t')
        .noneMatch(c -> Character.getType(c) == Character.SURROGATE)
        .noneMatch(c -> c == 0xFFFE || c == 0xFFFF);
  }

  @Example
  void whatXmlCannotHoldStandsAsItsCode() throws IOException {
    assertThat(written("\0 \r\n \ud800 \uffff")).isEqualTo("_x0000_ _x000D_\n _xD800_ _xFFFF_");
    assertThat(written("_x000D_ _x00 <&>")).isEqualTo("_x005F_x000D_ _x00 &lt;&amp;&gt;");
    assertThat(XlsxText.read("_x005F_x000D_")).isEqualTo("_x000D_");
    assertThat(XlsxText.read("_x0041_x0042_")).isEqualTo("Ax0042_");
  }

  private static String written(String text) throws IOException {
    StringBuilder out = new StringBuilder();
    XlsxText.write(out, text);
    return out.toString();
  }

  private static String unescaped(String xml) {
    return xml.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }
}
