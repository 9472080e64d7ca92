package org.tongbao.publication.diff;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;

/**
 * The notice, or a section, issue or measure of it.
 *
 * @param id empty of the notice itself, which is the same on both sides
 * @param parent the id of the part that it belongs to
 * @param pointer where it stands
 * @param fields what it says by itself, without the parts in it
 */
record Part(PartKind kind, String id, String parent, String pointer, ObjectNode fields) {

  /** Where a field stands, null when there is none of that name. */
  String pointerTo(String field) {
    String path = "/" + field.replace('.', '/');
    return fields.at(path).isMissingNode() ? null : pointer + path;
  }

  /** The id that a reader knows it by; null of the notice itself. */
  UUID publicId() {
    return id.isEmpty() ? null : UUID.fromString(id);
  }
}
