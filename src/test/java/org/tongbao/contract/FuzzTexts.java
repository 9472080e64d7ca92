package org.tongbao.contract;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Texts to send: such as people write, and such as break software. */
final class FuzzTexts {

  /** What is allowed wherever any text is, and often handled wrongly. */
  private static final List<String> ODD =
      List.of(
          "𠮷野家",
          "👩‍👩‍👧‍👦🇨🇳",
          "e\u0301o\u0308",
          "שלום (RTL) مرحبا",
          "'; drop table notices; --",
          "<script>alert(1)</script>",
          "${7*7} #{7*7} {{7*7}} %s %n",
          "../../etc/passwd",
          "null",
          "%_\\",
          "\"'`\\/",
          "=1+1",
          "０１２３ＡＢＣ",
          "甲\t乙\n丙",
          "\u00a0甲\u3000");

  /** What no text may hold, or what is no text: half a pair of surrogates, controls, marks. */
  private static final List<String> BAD =
      List.of(
          "\u0000",
          "甲\u0000乙",
          "\ud83d",
          "\udc00甲",
          "\u001b[31m",
          "甲\r\nSet-Cookie: a=b",
          "\u0007",
          "\ufeff甲",
          "\ufffe",
          "\u202e乙甲",
          "\u2028",
          "\u007f",
          "\u0085",
          "",
          " ",
          "\u200b");

  private FuzzTexts() {}

  /** Texts whose length is within bounds, with a liking for the bounds themselves. */
  static Arbitrary<String> within(int least, int most) {
    Arbitrary<String> plain =
        Arbitraries.strings()
            .withChars("通报整改措施责任单位，。ABCxyz 0189")
            .ofMinLength(Math.min(most, Math.max(least, 1)))
            .ofMaxLength(Math.min(most, Math.max(least, 1) + 20))
            .filter(text -> !text.isBlank());
    List<String> odd = ODD.stream().filter(t -> t.length() >= least && t.length() <= most).toList();
    Arbitrary<String> bounds = Arbitraries.of("字".repeat(Math.max(1, least)), "x".repeat(most));
    return Arbitraries.frequencyOf(
        Tuple.of(12, plain),
        Tuple.of(odd.isEmpty() ? 0 : 2, odd.isEmpty() ? plain : Arbitraries.of(odd)),
        Tuple.of(1, bounds));
  }

  static Arbitrary<String> bad() {
    return Arbitraries.of(BAD);
  }

  /** Either kind, for places where anything may come. */
  static Arbitrary<String> any() {
    return Arbitraries.oneOf(Arbitraries.of(ODD), bad(), Arbitraries.strings().ofMaxLength(12));
  }
}
