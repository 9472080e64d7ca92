package org.tongbao.publication;

/**
 * A page of a list that is in memory.
 *
 * @param path of the list
 * @param link where the list goes on, as a header says it; null on the last page
 */
record ReadyPage(String path, PublishedRendition page, String link) {

  static ReadyPage of(ListAddresses.Meaning meaning, PublishedRendition page) {
    String cursor = page.nextCursor();
    return new ReadyPage(meaning.path(), page, cursor == null ? null : meaning.next().to(cursor));
  }
}
