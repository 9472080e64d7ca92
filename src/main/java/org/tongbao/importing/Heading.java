package org.tongbao.importing;

/**
 * The heading that a line begins with, behind its marker.
 *
 * @param end where it ends, 0 when the line has none
 * @param text it, folded, without the marks at its end
 * @param whole whether the line holds nothing else
 */
record Heading(int end, String text, boolean whole, Strength strength) {

  /** How surely it is the heading of an issue. */
  enum Strength {
    /** It says so: 关于…问题. */
    STRONG,
    /** It says so in the same sentence as what was done: 针对…问题，制定…. */
    MEDIUM,
    /** It is a heading of some kind. */
    TITLE,
    /** It is no heading. */
    NONE
  }

  boolean isField() {
    return Phrases.isField(text);
  }

  boolean isOverview() {
    return Phrases.isOverview(text);
  }

  boolean isNegative() {
    return Phrases.isNegative(text);
  }

  boolean isNarrative() {
    boolean finding = Phrases.isNegative(text.replace("问题", ""));
    return !isField() && !finding && !isOverview() && Phrases.isNarrative(text);
  }

  boolean isHeading() {
    return strength != Strength.NONE;
  }
}
