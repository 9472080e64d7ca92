package org.tongbao.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What a node answered in the end.
 *
 * @param sent how many times it was asked
 */
record Answer(String question, int status, String etag, ObjectNode body, int sent) {

  /** Demands this status. */
  Answer expect(int wanted) {
    assertThat(status).as(() -> question + " sent " + sent + " times: " + body).isEqualTo(wanted);
    return this;
  }

  /**
   * Whether it was done now; else the answer must be that of a repetition: refused, because what
   * had got no answer was done all the same.
   */
  boolean done(int wanted) {
    if (sent > 1 && status == 412) {
      return false;
    }
    expect(wanted);
    return true;
  }

  String text(String field) {
    return body.path(field).asText();
  }
}
