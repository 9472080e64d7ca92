package org.tongbao.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tongbao.feedback.FeedbackStatus;
import org.tongbao.feedback.Receipt;
import org.tongbao.shared.problem.ProblemView;
import org.tongbao.shared.problem.Violation;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The pages that the contract shows, but for their style, are those that the server makes. */
@QuarkusTest
class PageExamplesTest {

  private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

  private static final Receipt RECEIPT =
      new Receipt(
          "20260320-7K3QX9M2",
          "K7QM2XPD94",
          FeedbackStatus.RECEIVED,
          Instant.parse("2026-03-20T06:14:03.771520Z"),
          LocalDate.of(2026, 3, 25),
          null);

  private static final Receipt DUPLICATE =
      new Receipt(
          RECEIPT.trackingNumber(),
          null,
          RECEIPT.status(),
          RECEIPT.submittedAt(),
          RECEIPT.dueOn(),
          true);

  private static final ProblemView PROBLEM =
      new ProblemView(
          "/problems/invalid-content",
          "内容不符合要求",
          422,
          "请按 violations 中的说明修改后重新提交。",
          "/v1/feedback",
          "invalid-content",
          "0197a5d2-8b40-7c19-b1d5-6e0f2a4c7d31",
          List.of(new Violation("/content", "不能为空"), new Violation("/consent", "须同意隐私声明")),
          Map.of());

  @Test
  void theContractShowsThem() throws Exception {
    JsonNode examples =
        new YAMLMapper()
            .readTree(Files.readString(Path.of("openapi.yaml")))
            .at("/components/examples");
    Path made = Files.createDirectories(Path.of("target", "pages"));
    for (var page : pages().entrySet()) {
      Files.writeString(made.resolve(page.getKey()), page.getValue());
    }
    assertThat(pages())
        .as("new ones are in %s", made)
        .allSatisfy(
            (name, page) ->
                assertThat(examples.path(name).path("value").asString()).isEqualTo(page));
  }

  private static Map<String, String> pages() {
    Map<String, String> pages =
        Map.of(
            "ReceiptPage", Pages.receipt(RECEIPT, CHINESE),
            "DuplicateReceiptPage", Pages.receipt(DUPLICATE, CHINESE),
            "ReceiptButtonPage", Pages.reveal(CHINESE),
            "NoReceiptPage", Pages.gone(CHINESE),
            "ProblemPage", Pages.problem(ProblemPage.of(PROBLEM, new PageWords(CHINESE)), CHINESE));
    return pages.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                page -> page.getValue().replaceFirst("(?s)(<style>).*(</style>)", "$1/* … */$2")));
  }
}
