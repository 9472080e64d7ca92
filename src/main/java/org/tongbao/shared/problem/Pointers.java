package org.tongbao.shared.problem;

import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.List;

/** JSON Pointers (RFC 6901) of what other libraries describe in their own ways. */
final class Pointers {

  private Pointers() {}

  static String of(List<Reference> path) {
    StringBuilder pointer = new StringBuilder();
    for (Reference step : path) {
      append(pointer, step.getFieldName() == null ? step.getIndex() + "" : step.getFieldName());
    }
    return pointer.toString();
  }

  /** The pointer into a body or to a parameter, without the method and its parameter. */
  static String of(Path path) {
    StringBuilder pointer = new StringBuilder();
    for (Path.Node node : path) {
      if (node.getIndex() != null) {
        append(pointer, node.getIndex().toString());
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        append(pointer, node.getName());
      }
    }
    return pointer.toString();
  }

  private static void append(StringBuilder pointer, String token) {
    pointer.append('/').append(token.replace("~", "~0").replace("/", "~1"));
  }
}
