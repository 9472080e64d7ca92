package org.tongbao.feedback.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.Api;
import org.tongbao.feedback.Channel;
import org.tongbao.feedback.FeedbackKind;
import org.tongbao.feedback.FeedbackStatus;
import org.tongbao.shared.sheet.SheetForm;

/** A file that cannot be read to its end does not look as if it were whole. */
@QuarkusTest
class BrokenLedgerTest {

  private static final LedgerRow ROW =
      new LedgerRow(
          new UUID(1, 2),
          "20260320-7K3QX9M2",
          new UUID(1, 3),
          "青禾县水务局",
          Instant.EPOCH,
          FeedbackKind.OPINION,
          Channel.WEB,
          "标题",
          null,
          null,
          null,
          FeedbackStatus.RECEIVED,
          LocalDate.EPOCH,
          null,
          null,
          null,
          null,
          null);

  @TestHTTPResource("/v1/admin/feedback/ledger?month=2035-01")
  URI ledger;

  @ParameterizedTest
  @ValueSource(strings = {SheetForm.CSV_TYPE, SheetForm.XLSX_TYPE})
  void whatBreaksOffIsCutOff(String type) {
    breakAfter(20_000);
    assertThatThrownBy(() -> ask(type)).isInstanceOf(IOException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {SheetForm.CSV_TYPE, SheetForm.XLSX_TYPE})
  void whatBreaksBeforeItBeganIsAProblem(String type) throws Exception {
    breakAfter(0);
    HttpResponse<String> answer = ask(type);
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
  }

  private HttpResponse<String> ask(String type) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(ledger)
                .header("Authorization", "Bearer " + Api.token("admin", "correct-horse-battery"))
                .header("Accept", type)
                .build(),
            HttpResponse.BodyHandlers.ofString());
  }

  private static void breakAfter(int rows) {
    QuarkusMock.installMockForType(
        new LedgerRows(null) {
          @Override
          void forEach(LedgerScope scope, Consumer<LedgerRow> use) {
            for (int i = 0; i < rows; i++) {
              use.accept(ROW);
            }
            throw new IllegalStateException("broken on purpose");
          }
        },
        LedgerRows.class);
  }
}
