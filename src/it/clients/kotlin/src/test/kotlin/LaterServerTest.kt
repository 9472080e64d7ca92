import java.io.File
import java.time.LocalDate
import java.util.UUID
import kotlin.reflect.KClass
import kotlin.reflect.KFunction
import kotlin.reflect.full.declaredMemberFunctions
import kotlin.reflect.full.primaryConstructor
import kotlin.reflect.jvm.jvmErasure
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNotNull
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestFactory
import org.tongbao.client.apis.FeedbackApi
import org.tongbao.client.apis.OrganisationsApi
import org.tongbao.client.apis.PublishedNoticesApi
import org.tongbao.client.apis.SignInApi
import org.tongbao.client.apis.StaffFeedbackApi
import org.tongbao.client.apis.StaffIssuesApi
import org.tongbao.client.apis.StaffMeasuresApi
import org.tongbao.client.apis.StaffNoticesApi
import org.tongbao.client.apis.StaffOrganisationsApi
import org.tongbao.client.apis.StaffPublicationApi
import org.tongbao.client.apis.StaffSectionsApi
import org.tongbao.client.apis.StaffUsersApi

/** Enum values and members that the contract does not name do no harm: the server at `TONGBAO_LATER_URL` adds some. */
class LaterServerTest {
  private val url: String = System.getenv("TONGBAO_LATER_URL")

  @Test
  fun anUnknownValueIsReadAsItStands() {
    val issue = PublishedNoticesApi(url).getNotice(UUID.randomUUID()).sections[0].issues[0]
    assertEquals("ADDED_LATER", issue.completion)
    assertEquals("ADDED_LATER", issue.deadline?.kind)
    assertEquals("供水科", issue.responsibility?.units?.get(0))
  }

  /** The plain form of each call that answers with a model. */
  @TestFactory
  fun everyAnswerIsRead(): List<DynamicTest> =
    listOf(
        FeedbackApi(url),
        OrganisationsApi(url),
        PublishedNoticesApi(url),
        SignInApi(url),
        StaffFeedbackApi(url),
        StaffIssuesApi(url),
        StaffMeasuresApi(url),
        StaffNoticesApi(url),
        StaffOrganisationsApi(url),
        StaffPublicationApi(url),
        StaffSectionsApi(url),
        StaffUsersApi(url),
      )
      .flatMap { api ->
        api::class
          .declaredMemberFunctions
          .filter { isModel(it.returnType.jvmErasure) }
          .map { call -> DynamicTest.dynamicTest(call.name) { assertNotNull(answerOf(api, call)) } }
      }

  private fun answerOf(api: Any, call: KFunction<*>): Any? {
    val arguments = call.parameters.drop(1).filterNot { it.isOptional }.associateWith { some(it.type.jvmErasure) }
    return call.callBy(arguments + (call.parameters[0] to api))
  }

  private fun some(type: KClass<*>): Any =
    when {
      type == File::class -> File.createTempFile("upload", null)
      type == UUID::class -> UUID.randomUUID()
      type == String::class -> "1"
      type == Int::class -> 1
      type == Boolean::class -> true
      type == LocalDate::class -> LocalDate.EPOCH
      type == List::class -> emptyList<Any>()
      type == Set::class -> emptySet<Any>()
      type.java.isEnum -> type.java.enumConstants[0]
      else -> made(type)
    }

  private fun made(type: KClass<*>): Any {
    val required = type.primaryConstructor!!.parameters.filterNot { it.isOptional }
    return type.primaryConstructor!!.callBy(required.associateWith { some(it.type.jvmErasure) })
  }

  private fun isModel(type: KClass<*>) = type.java.name.contains(".models.")
}
