package org.tongbao.importing;

import org.tongbao.shared.text.Folding;

/**
 * A line, or what is left of one from {@code offset} on, with its folded copy and the marker it
 * begins with (or null).
 */
record Line(SourceLine source, int offset, String text, String folded, Marker marker) {

  static Line of(SourceLine source) {
    return of(source, 0, source.text(), Folding.fold(source.text()));
  }

  private static Line of(SourceLine source, int offset, String text, String folded) {
    return new Line(source, offset, text, folded, MarkerReader.read(folded, 0));
  }

  /** What follows the first {@code length} characters. */
  Line from(int length) {
    return slice(length, text.length());
  }

  /** What stands from one offset to another. */
  Line slice(int start, int end) {
    return of(source, offset + start, text.substring(start, end), folded.substring(start, end));
  }

  /** Whether it continues a line rather than being one. */
  boolean continues() {
    return offset > 0;
  }

  int markerLength() {
    return marker == null ? 0 : marker.length();
  }

  String markerText() {
    return marker == null ? null : text.substring(0, marker.length());
  }

  String rest() {
    return text.substring(markerLength());
  }

  String foldedRest() {
    return folded.substring(markerLength());
  }

  /** Whether it has a marker and something behind it. */
  boolean isMarked() {
    return marker != null && markerLength() < text.length();
  }

  /** Whether it opens a section, an issue or a numbered item. */
  boolean isOutline() {
    return isMarked() && marker.kind().isOutline();
  }
}
