package org.tongbao.indicator;

import java.math.BigDecimal;

/** Figures on the wire: text, as a number of JSON loses digits in many a client. */
final class Decimal {

  /** Up to fifteen digits, and six after the point; 万元 and 公顷 alike. */
  static final String PATTERN = "-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,6})?";

  static final int MAX_LENGTH = 23;

  private Decimal() {}

  static BigDecimal read(String text) {
    return text == null ? null : new BigDecimal(text);
  }

  static String write(BigDecimal figure) {
    return figure == null ? null : figure.toPlainString();
  }
}
