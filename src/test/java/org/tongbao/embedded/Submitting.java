package org.tongbao.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Submits feedback about a live notice, each submission with a key of its own. */
final class Submitting implements Work {

  private final PatientClient client;
  private final UUID notice;
  private final List<String> acknowledged = new ArrayList<>();

  Submitting(PatientClient client, UUID notice) {
    this.client = client;
    this.notice = notice;
  }

  @Override
  public void once() throws InterruptedException {
    String content = "何时验收？" + UUID.randomUUID();
    Answer receipt =
        client
            .post(
                "/v1/feedback",
                Map.of("noticeId", notice, "kind", "INQUIRY", "content", content),
                Map.of("Idempotency-Key", content.substring(5)))
            .expect(201);
    String number = receipt.text("trackingNumber");
    // whichever of the answers came through, its code must be the one that counts
    Answer tracked =
        client.get("/v1/feedback/" + number, Map.of("Access-Code", receipt.text("accessCode")));
    assertThat(tracked.expect(200).text("status")).isEqualTo("RECEIVED");
    acknowledged.add(number + ' ' + content);
  }

  /** What was acknowledged, each as tracking number and content. */
  List<String> acknowledged() {
    return acknowledged;
  }
}
