package org.tongbao.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tongbao.shared.idempotency.Idempotency;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/** Reads plain forms: the submission, and beside it what a program would say in headers. */
@ApplicationScoped
class FormPosts {

  private static final Pattern KEY = Pattern.compile(Idempotency.KEY);

  private final FormReader submissions;
  private final ReturnAddresses addresses;

  FormPosts(FormReader submissions, ReturnAddresses addresses) {
    this.submissions = submissions;
    this.addresses = addresses;
  }

  /**
   * What the form says.
   *
   * @param headerKey the {@code Idempotency-Key} of the header, which goes before the form's
   * @throws Problem 400 for a field that is repeated, 422 for one of the form's own that is wrong
   * @throws WebApplicationException 400 for a field that is unknown or of a wrong type
   * @throws ConstraintViolationException 422 for a field that breaks a rule
   */
  FormPost read(MultivaluedMap<String, String> form, String headerKey) {
    form.forEach((name, values) -> requireOne(name, values.size()));
    MultivaluedMap<String, String> rest = new MultivaluedHashMap<>();
    form.forEach((name, values) -> rest.add(name, withPlainLineEnds(values.get(0))));
    Optional<String> key = take(rest, "idempotencyKey").map(FormPosts::key);
    Optional<WebAddress> returnTo = take(rest, "returnTo").map(addresses::allowed);
    return new FormPost(
        submissions.read(rest), headerKey == null ? key.orElse(null) : headerKey, returnTo);
  }

  /** Browsers end the lines of a form with CR LF, whatever the system (HTML, section 4.10.22.4). */
  private static String withPlainLineEnds(String text) {
    return text.replace("\r\n", "\n");
  }

  private static Optional<String> take(MultivaluedMap<String, String> form, String name) {
    String value = form.getFirst(name);
    form.remove(name);
    return Optional.ofNullable(value).filter(text -> !text.isBlank());
  }

  private static void requireOne(String name, int values) {
    if (values > 1) {
      throw new Problem(ProblemType.MALFORMED_REQUEST).violation(pointer(name), "duplicate");
    }
  }

  /** The dot in a form's names is a step in JSON; what is special in a pointer is escaped. */
  private static String pointer(String name) {
    return "/" + name.replace("~", "~0").replace("/", "~1").replace('.', '/');
  }

  private static String key(String text) {
    if (!KEY.matcher(text).matches()) {
      throw new Problem(ProblemType.INVALID_CONTENT).violation("/idempotencyKey", "visible-ascii");
    }
    return text;
  }
}
