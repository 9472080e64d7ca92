package org.tongbao.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongbao.client.api.FeedbackApi;
import org.tongbao.client.api.PublishedNoticesApi;
import org.tongbao.client.api.StaffFeedbackApi;
import org.tongbao.client.model.AssignmentInput;
import org.tongbao.client.model.FeedbackInput;
import org.tongbao.client.model.NoteInput;
import org.tongbao.client.model.Problem;
import org.tongbao.client.model.PublishedNotice;
import org.tongbao.client.model.Receipt;
import org.tongbao.client.model.ReplyInput;
import org.tongbao.client.model.TrackedFeedback;

/** The main job, by the generated client, on a started server. */
class MainJobTest {

  private final ApiClient visitor = Clients.visitor();
  private final FeedbackApi feedback = new FeedbackApi(visitor);
  private ApiClient staff;
  private UUID notice;

  @BeforeEach
  void publish() throws ApiException {
    staff = Clients.staff();
    notice = Notices.publish(staff);
  }

  @Test
  void whatStaffPublishThePublicReadsAndDoesNotLoadAgainUnchanged() throws ApiException {
    PublishedNoticesApi notices = new PublishedNoticesApi(visitor);
    ApiResponse<PublishedNotice> read = notices.getNoticeWithHttpInfo(notice, null);
    assertEquals(
        Notices.MEASURE,
        read.getData().getSections().get(0).getIssues().get(0).getMeasures().get(0).getText());

    String etag = read.getHeaders().get("etag").get(0);
    ApiException unchanged =
        assertThrows(ApiException.class, () -> notices.getNotice(notice, etag));
    assertEquals(304, unchanged.getCode());
  }

  @Test
  void whatThePublicAsksStaffAnswer() throws ApiException {
    FeedbackInput question =
        new FeedbackInput()
            .noticeId(notice)
            .kind(FeedbackInput.KindEnum.INQUIRY)
            .content("何时验收？" + notice);
    String key = UUID.randomUUID().toString();
    Receipt receipt = feedback.submitFeedback(question, key);
    Receipt retried = feedback.submitFeedback(question, key);
    assertEquals(receipt, retried);

    handle();

    TrackedFeedback mine =
        feedback.trackFeedback(receipt.getTrackingNumber(), receipt.getAccessCode());
    assertEquals("CLOSED", mine.getStatus());
    assertEquals("四月验收。", mine.getReply().getContent());
  }

  private void handle() throws ApiException {
    StaffFeedbackApi desk = new StaffFeedbackApi(staff);
    UUID id =
        desk.listFeedback(
                StaffFeedbackApi.APIListFeedbackRequest.newBuilder().notice(notice).build())
            .getItems()
            .get(0)
            .getId();
    desk.acceptFeedback(id, new NoteInput(), null, null);
    desk.assignFeedback(id, new AssignmentInput().unit("综合科"), null, null);
    desk.replyToFeedback(id, new ReplyInput().content("四月验收。")._public(true), null, null);
    desk.closeFeedback(id, new NoteInput(), null, null);
  }

  @Test
  void aRefusalIsAProblemThatPointsAtTheField() throws Exception {
    FeedbackInput empty =
        new FeedbackInput().noticeId(notice).kind(FeedbackInput.KindEnum.INQUIRY).content("");
    ApiException refused =
        assertThrows(ApiException.class, () -> feedback.submitFeedback(empty, null));
    Problem problem =
        visitor.getObjectMapper().readValue(refused.getResponseBody(), Problem.class);
    assertEquals(422, problem.getStatus());
    assertEquals("/content", problem.getViolations().get(0).getPointer());
  }
}
