package org.tongbao.checking;

import org.tongbao.notice.Disclosure;

/** Who gets to read something: everyone, those who get the internal circular, or nobody. */
record Readers(boolean publicly, boolean internally) {

  static final Readers ALL = new Readers(true, true);

  /** Those of these readers to whom a part is disclosed. */
  Readers of(Disclosure disclosure) {
    return new Readers(
        publicly && !disclosure.toPublic().withheld(),
        internally && !disclosure.internal().withheld());
  }

  boolean any() {
    return publicly || internally;
  }

  /** Whether all of these are among others. */
  boolean areIn(Readers others) {
    return (!publicly || others.publicly) && (!internally || others.internally);
  }

  Readers or(Readers others) {
    return new Readers(publicly || others.publicly, internally || others.internally);
  }
}
