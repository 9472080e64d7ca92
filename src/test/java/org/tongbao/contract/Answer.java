package org.tongbao.contract;

import java.util.LinkedHashMap;
import java.util.Map;

/** What an operation may answer with one status: a body in some media types, and headers. */
record Answer(int status, Map<String, Place> content, Map<String, Place> headers) {

  static Answer of(String status, Place place) {
    Place answer = place.resolved();
    Map<String, Place> headers = new LinkedHashMap<>();
    answer.child("headers").members().forEach((name, at) -> headers.put(name, at.resolved()));
    return new Answer(Integer.parseInt(status), answer.child("content").members(), headers);
  }

  boolean isSuccess() {
    return status < 300;
  }
}
