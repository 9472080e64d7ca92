import java.nio.file.Path
import java.time.LocalDate
import java.util.UUID
import okhttp3.Cache
import okhttp3.OkHttpClient
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.BeforeEach
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import org.tongbao.client.apis.FeedbackApi
import org.tongbao.client.apis.PublishedNoticesApi
import org.tongbao.client.apis.SignInApi
import org.tongbao.client.apis.StaffNoticesApi
import org.tongbao.client.apis.StaffOrganisationsApi
import org.tongbao.client.apis.StaffPublicationApi
import org.tongbao.client.infrastructure.ApiClient
import org.tongbao.client.models.ContactInput
import org.tongbao.client.models.Credentials
import org.tongbao.client.models.FeedbackInput
import org.tongbao.client.models.IssueInput
import org.tongbao.client.models.MeasureInput
import org.tongbao.client.models.NoticeInput
import org.tongbao.client.models.OrganisationContactInput
import org.tongbao.client.models.OrganisationInput
import org.tongbao.client.models.RevisionInput
import org.tongbao.client.models.SectionInput

/** What an app does: it reads, keeps what it read, asks, and looks for the answer. */
class MainJobTest {
  private val url: String = System.getenv("TONGBAO_URL")
  private lateinit var notice: UUID

  @BeforeEach
  fun publish() {
    val credentials = Credentials("admin", System.getenv("TONGBAO_ADMIN_PASSWORD"))
    val token = SignInApi(url).createToken(credentials).accessToken
    fun <T : ApiClient> asStaff(api: T) = api.apply { accessTokenProvider = { token } }

    val office = OrganisationInput("kotlin-${UUID.randomUUID()}", "青禾县水务局", OrganisationContactInput())
    val organisation = asStaff(StaffOrganisationsApi(url)).createOrganisation(office)
    notice = asStaff(StaffNoticesApi(url)).createNotice(draft(organisation.id)).id
    asStaff(StaffPublicationApi(url)).publishNotice(notice, RevisionInput())
  }

  private fun draft(organisation: UUID): NoticeInput {
    val measure =
      MeasureInput("完成老旧管网改造12.6公里。", marker = "一是", completion = MeasureInput.Completion.DONE)
    val issue = IssueInput("关于“老旧管网改造缓慢”问题", marker = "1、", measures = listOf(measure))
    return NoticeInput(
      organisation,
      issuer = "中共青禾县水务局党组",
      title = "关于巡察整改情况的通报",
      opening = listOf("现将整改情况予以公布。"),
      sections = listOf(SectionInput(marker = "一、", heading = "管网改造方面", issues = listOf(issue))),
      contact = ContactInput(phones = listOf("0000-1234567")),
      signature = "中共青禾县水务局党组",
      issuedOn = LocalDate.of(2026, 3, 18),
    )
  }

  @Test
  fun whatWasReadIsKept(@TempDir directory: Path) {
    val cache = Cache(directory.toFile(), 1_000_000)
    val notices = PublishedNoticesApi(url, OkHttpClient.Builder().cache(cache).build())
    val first = notices.getNotice(notice)
    assertEquals("完成老旧管网改造12.6公里。", first.sections[0].issues[0].measures[0].text)
    assertEquals(first, notices.getNotice(notice))
    assertEquals(1, cache.hitCount())
  }

  @Test
  fun whatIsAskedCanBeFollowed() {
    val feedback = FeedbackApi(url)
    val question = FeedbackInput(FeedbackInput.Kind.INQUIRY, "何时验收？$notice", noticeId = notice)
    val key = UUID.randomUUID().toString()
    val receipt = feedback.submitFeedback(question, key)
    assertEquals(receipt, feedback.submitFeedback(question, key))
    assertEquals("RECEIVED", feedback.trackFeedback(receipt.trackingNumber, receipt.accessCode!!).status)
  }
}
