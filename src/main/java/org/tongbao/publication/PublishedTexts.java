package org.tongbao.publication;

import org.tongbao.shared.words.SearchWords;

/** The texts of what is live, in which words are sought; the room that keeps them answers. */
public interface PublishedTexts {

  /**
   * The condition that words stand in a text of what a list shows.
   *
   * @param row what the query calls the row, which has the ids of what it shows and stands in
   */
  String standIn(SearchWords words, HitKind kind, String row);

  /** The query for all in whose texts words stand: {@code published_at}, and the id. */
  String found(SearchWords words, HitKind kind);
}
