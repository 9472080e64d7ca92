package org.tongbao.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tongbao.client.api.FeedbackApi;
import org.tongbao.client.api.OrganisationsApi;
import org.tongbao.client.api.PublishedNoticesApi;
import org.tongbao.client.api.SignInApi;
import org.tongbao.client.api.StaffFeedbackApi;
import org.tongbao.client.api.StaffIssuesApi;
import org.tongbao.client.api.StaffMeasuresApi;
import org.tongbao.client.api.StaffNoticesApi;
import org.tongbao.client.api.StaffOrganisationsApi;
import org.tongbao.client.api.StaffPublicationApi;
import org.tongbao.client.api.StaffSectionsApi;
import org.tongbao.client.api.StaffUsersApi;
import org.tongbao.client.model.PublishedIssue;

/**
 * Enum values and members that the contract does not name do no harm: the server at {@code
 * TONGBAO_LATER_URL} puts some into every answer.
 */
class LaterServerTest {

  private final ApiClient client = Clients.at(System.getenv("TONGBAO_LATER_URL"));

  @Test
  void anUnknownValueIsReadAsItStands() throws ApiException {
    PublishedIssue issue =
        new PublishedNoticesApi(client)
            .getNotice(UUID.randomUUID(), null)
            .getSections()
            .get(0)
            .getIssues()
            .get(0);
    assertEquals("ADDED_LATER", issue.getCompletion());
    assertEquals("ADDED_LATER", issue.getDeadline().getKind());
    assertEquals("供水科", issue.getResponsibility().getUnits().get(0));
  }

  @TestFactory
  Stream<DynamicTest> everyAnswerIsRead() {
    return Stream.of(
            new FeedbackApi(client),
            new OrganisationsApi(client),
            new PublishedNoticesApi(client),
            new SignInApi(client),
            new StaffFeedbackApi(client),
            new StaffIssuesApi(client),
            new StaffMeasuresApi(client),
            new StaffNoticesApi(client),
            new StaffOrganisationsApi(client),
            new StaffPublicationApi(client),
            new StaffSectionsApi(client),
            new StaffUsersApi(client))
        .flatMap(
            api ->
                Stream.of(api.getClass().getDeclaredMethods())
                    .filter(LaterServerTest::readsJson)
                    .map(call -> dynamicTest(call.getName(), () -> assertRead(api, call))));
  }

  /** The plain form of a call: without headers of the caller's own, and with an answer in JSON. */
  private static boolean readsJson(Method call) {
    return Modifier.isPublic(call.getModifiers())
        && call.getReturnType().getName().contains(".model.")
        && Stream.of(call.getParameterTypes()).noneMatch(Map.class::equals);
  }

  private static void assertRead(Object api, Method call)
      throws ReflectiveOperationException, IOException {
    Object[] arguments = new Object[call.getParameterCount()];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = anyOf(call.getParameterTypes()[i]);
    }
    assertNotNull(call.invoke(api, arguments));
  }

  /** A value of a parameter; filters are left out where they come as one. */
  private static Object anyOf(Class<?> type) throws ReflectiveOperationException, IOException {
    if (type == File.class) {
      return File.createTempFile("upload", null);
    }
    if (type == UUID.class) {
      return UUID.randomUUID();
    }
    if (type == Integer.class) {
      return 1;
    }
    if (type == String.class) {
      return "1";
    }
    if (type.getSimpleName().endsWith("Request")) {
      Object builder = type.getMethod("newBuilder").invoke(null);
      return builder.getClass().getMethod("build").invoke(builder);
    }
    return type.getName().contains(".model.") ? type.getConstructor().newInstance() : null;
  }
}
