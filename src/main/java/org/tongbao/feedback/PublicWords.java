package org.tongbao.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.tongbao.organisation.OrganisationContact;
import org.tongbao.organisation.Organisations;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;
import org.tongbao.shared.text.PersonalData;

/** Looks through a reply that everyone may read, as a notice is looked through before it is out. */
@ApplicationScoped
class PublicWords {

  private final Organisations organisations;

  PublicWords(Organisations organisations) {
    this.organisations = organisations;
  }

  /**
   * Lets a reply pass that is not public, or that shows no personal data but the contact of the
   * organisation itself.
   *
   * @throws Problem 422 with what stands there unmasked
   */
  void requireMasked(Feedback feedback, ReplyInput reply) {
    if (!reply.isPublic()) {
      return;
    }
    OrganisationContact contact = organisations.get(feedback.organisationId().toString()).contact();
    Set<String> readable =
        PersonalData.values(Stream.concat(contact.phones().stream(), contact.emails().stream()));
    Problem problem = new Problem(ProblemType.INVALID_CONTENT);
    List<String> content = unmasked(reply.content(), readable);
    content.forEach(key -> problem.violation("/content", key));
    List<String> question = unmasked(reply.publicQuestion(), readable);
    question.forEach(key -> problem.violation("/publicQuestion", key));
    if (!content.isEmpty() || !question.isEmpty()) {
      throw problem;
    }
  }

  private static List<String> unmasked(String text, Set<String> readable) {
    return text == null
        ? List.of()
        : PersonalData.unmasked(text, readable)
            .map(kind -> "unmasked-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .toList();
  }
}
