package org.tongbao.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.UUID;

/** Edits one notice, alone: it must find what it has written. */
final class Editing implements Work {

  private final PatientClient client;
  private final UUID notice;
  private int acknowledged;

  Editing(PatientClient client, UUID notice) {
    this.client = client;
    this.notice = notice;
  }

  @Override
  public void once() throws InterruptedException {
    Answer read = read();
    ObjectNode changed = read.body().deepCopy();
    String next = signature(acknowledged + 1);
    changed.put("signature", next);
    if (!client.put(path(), changed, read.etag()).done(200)) {
      assertThat(read().text("signature")).isEqualTo(next);
    }
    acknowledged++;
  }

  /** The working copy; it says what was acknowledged last. */
  Answer read() throws InterruptedException {
    return client.get(path(), Map.of()).expect(200);
  }

  UUID notice() {
    return notice;
  }

  /** How many edits were acknowledged. */
  int acknowledged() {
    return acknowledged;
  }

  static String signature(int edit) {
    return "第" + edit + "稿";
  }

  private String path() {
    return "/v1/admin/notices/" + notice;
  }
}
