package org.tongbao.importing;

/** A label in a text: it stands from {@code start}; what it announces from {@code valueStart}. */
record FoundLabel(Label label, String word, int start, int valueStart, int valueEnd) {

  String value(String text) {
    return text.substring(valueStart, valueEnd).strip();
  }
}
