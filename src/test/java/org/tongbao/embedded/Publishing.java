package org.tongbao.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;

/** Edits one notice and publishes it, again and again. */
final class Publishing implements Work {

  private final PatientClient client;
  private final Editing editing;
  private int acknowledged;

  Publishing(PatientClient client, UUID notice) {
    this.client = client;
    this.editing = new Editing(client, notice);
  }

  @Override
  public void once() throws InterruptedException {
    editing.once();
    int number = acknowledged + 1;
    Answer published =
        client.post(
            "/v1/admin/notices/" + editing.notice() + "/revisions",
            Map.of("changeNote", note(number)),
            Map.of("If-Match", editing.read().etag()));
    if (published.done(201)) {
      assertThat(published.body().path("number").asInt()).isEqualTo(number);
    } else {
      assertThat(editing.read().body().at("/publication/currentRevision").asInt())
          .isEqualTo(number);
    }
    acknowledged = number;
  }

  Editing editing() {
    return editing;
  }

  /** How many publications were acknowledged. */
  int acknowledged() {
    return acknowledged;
  }

  static String note(int number) {
    return "第" + number + "次更正";
  }
}
