package org.tongbao.publication;

/**
 * A revision as it was read from the database.
 *
 * @param length of its content as JSON, in characters
 */
record StoredRevision(PublishedNotice notice, int length) {

  /** Objects, references and text of two bytes a character take about so much a character. */
  private static final int BYTES_A_CHARACTER = 4;

  /** About how much memory it takes, in bytes. */
  int weight() {
    return Math.multiplyExact(length, BYTES_A_CHARACTER);
  }
}
