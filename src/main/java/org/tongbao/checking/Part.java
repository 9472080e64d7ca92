package org.tongbao.checking;

import java.util.UUID;

/**
 * A section, issue or measure in its notice.
 *
 * @param pointer JSON Pointer to it in the staff's view of the notice
 * @param readers who gets to read it
 */
record Part<T>(T view, UUID id, String pointer, Readers readers) {

  Place at(String member) {
    return new Place(id, pointer, member);
  }
}
