package org.tongbao.importing;

import java.util.ArrayList;
import java.util.List;
import org.tongbao.shared.text.ChineseNumerals;

/** A marker found in a paragraph outside quotations, and what stands before it. */
record MarkerHit(int at, Marker marker, Place place) {

  /** Where in a sentence a marker stands. */
  enum Place {
    START,
    SENTENCE_END,
    COMMA,
    INSIDE
  }

  private static final String SENTENCE_ENDS = "。;!?";
  private static final String COMMAS = ",、:";
  private static final String WORDS_BEFORE = "统唯同第其专划万逐如合归始不独";

  /** Whether it follows a sentence end; （1） and ① may follow a comma, being marks by themselves. */
  boolean endsSentence() {
    return place == Place.SENTENCE_END || (place == Place.COMMA && marker.kind().isEnclosed());
  }

  boolean afterComma() {
    return place == Place.COMMA;
  }

  /** All markers of measures in a line; inside a sentence only 一是 and its like. */
  static List<MarkerHit> all(Line line, boolean afterLabel) {
    String folded = line.folded();
    Quotations quotations = Quotations.of(folded);
    List<MarkerHit> hits = new ArrayList<>();
    int start = line.markerLength();
    Place place = afterLabel ? Place.START : Place.INSIDE;
    for (int at = start; at < folded.length(); at++) {
      char c = folded.charAt(at);
      Marker marker = c == ' ' || quotations.contain(at) ? null : read(folded, at, place);
      if (marker != null && at > 0) {
        hits.add(new MarkerHit(at, marker, place));
      } else if (marker != null && afterLabel) {
        hits.add(new MarkerHit(at, marker, Place.START));
      }
      place = placeAfter(c, place);
    }
    return hits;
  }

  private static Marker read(String folded, int at, Place place) {
    char c = folded.charAt(at);
    if (ChineseNumerals.isNumeral(c)) {
      Marker serial = follows(folded, at) ? MarkerReader.read(folded, at) : null;
      return serial != null && serial.kind() == MarkerKind.SERIAL ? serial : null;
    }
    boolean beginsPart = place == Place.SENTENCE_END || place == Place.START;
    Marker marker = beginsPart || place == Place.COMMA ? MarkerReader.read(folded, at) : null;
    boolean afterColon = at > 0 && folded.charAt(at - 1) == ':';
    boolean placed = marker != null && (beginsPart || afterColon || marker.kind().isEnclosed());
    return placed && marker.kind() != MarkerKind.PROBLEM ? marker : null;
  }

  /** Whether 一 begins a word here: not in 统一是, 第一是, 十一是. */
  private static boolean follows(String folded, int at) {
    char before = at == 0 ? ' ' : folded.charAt(at - 1);
    return !ChineseNumerals.isNumeral(before) && WORDS_BEFORE.indexOf(before) < 0;
  }

  private static Place placeAfter(char c, Place before) {
    if (SENTENCE_ENDS.indexOf(c) >= 0) {
      return Place.SENTENCE_END;
    }
    if (COMMAS.indexOf(c) >= 0) {
      return Place.COMMA;
    }
    boolean keeps = c == ' ' || c == '”' || c == '’' || c == ')' || c == '"' || c == '》';
    return keeps ? before : Place.INSIDE;
  }
}
