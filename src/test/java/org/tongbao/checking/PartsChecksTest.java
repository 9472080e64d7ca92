package org.tongbao.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongbao.checking.Draft.issue;
import static org.tongbao.checking.Draft.measure;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.notice.Completion;
import org.tongbao.notice.Contact;
import org.tongbao.notice.Disclosure;
import org.tongbao.notice.Inspection;
import org.tongbao.notice.Withholding;

/** The checks of what must be there and in which order. */
class PartsChecksTest {

  private static final String ISSUE = "关于“账目不清”问题";

  @Test
  void aWholeNoticePasses() {
    assertThat(Draft.counting(2, 1).findings()).isEmpty();
  }

  @Test
  void whatIsMissingIsNamed() {
    Draft draft = Draft.of();
    draft.title = " ";
    draft.withSection = false;
    draft.contact = new Contact(List.of(), null, "000000", List.of(), null);
    assertThat(draft.findings())
        .containsExactly("NO_TITLE /title", "NO_CONTENT /sections", "NO_CONTACT /contact");
  }

  @Test
  void anIssueThatNobodyReadsIsNone() {
    assertThat(Draft.of().findings()).containsExactly("NO_ISSUES /sections");
    assertThat(Draft.of(issue(ISSUE, Draft.NOBODY)).findings())
        .containsExactly("NO_ISSUES /sections");
    assertThat(Draft.of(issue(ISSUE, Draft.INTERNAL_ONLY, measure("清账。"))).findings()).isEmpty();
  }

  @Test
  void whoeverReadsAnIssueFindsAMeasure() {
    String found = "NO_MEASURES /sections/0/issues/0/measures";
    var internal = measure("清账。", Completion.NOT_DONE, Draft.INTERNAL_ONLY);
    assertThat(Draft.of(issue(ISSUE, Disclosure.OPEN)).findings()).containsExactly(found);
    assertThat(Draft.of(issue(ISSUE, Disclosure.OPEN, internal)).findings()).containsExactly(found);
    assertThat(Draft.of(issue(ISSUE, Draft.INTERNAL_ONLY, internal)).findings()).isEmpty();
  }

  @Test
  void whatIsWithheldNeedsAReason() {
    Withholding bare = new Withholding(true, null);
    Disclosure hidden = new Disclosure(bare, bare);
    Draft draft =
        Draft.of(
            issue(ISSUE, hidden, measure("清账。", Completion.NOT_DONE, Draft.NOBODY)),
            issue(
                ISSUE,
                Disclosure.OPEN,
                measure("清账。", Completion.NOT_DONE, new Disclosure(bare, null)),
                measure("对账。")));
    assertThat(draft.findings())
        .containsExactly(
            "NO_WITHHOLDING_REASON /sections/0/issues/0/disclosure/PUBLIC/reason",
            "NO_WITHHOLDING_REASON /sections/0/issues/0/disclosure/INTERNAL/reason",
            "NO_WITHHOLDING_REASON /sections/0/issues/1/measures/0/disclosure/PUBLIC/reason");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-04-08,2024-06-07,2024-07-16,2024-10-20,",
    "2024-04-08,2024-04-08,2024-04-08,2024-04-08,",
    ",,,,",
    "2024-06-08,2024-06-07,2024-07-16,2024-10-20,/inspection/endedOn",
    "2024-04-08,2024-06-07,2024-05-16,2024-10-20,/inspection/feedbackOn",
    "2024-04-08,,2024-04-07,,/inspection/feedbackOn",
    "2024-04-08,2024-06-07,2024-07-16,2024-07-15,/issuedOn",
    ",2024-06-07,,2024-06-06,/issuedOn"
  })
  void datesFollowOneAnother(
      LocalDate started, LocalDate ended, LocalDate feedback, LocalDate issued, String pointer) {
    Draft draft = Draft.counting(1, 0);
    draft.inspection = new Inspection(null, null, null, null, null, started, ended, feedback);
    draft.issuedOn = issued;
    List<String> expected = pointer == null ? List.of() : List.of("DATE_ORDER " + pointer);
    assertThat(draft.findings()).isEqualTo(expected);
  }
}
