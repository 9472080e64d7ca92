package org.tongbao.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Set;
import org.tongbao.feedback.FeedbackInput;

/** Reads a submission from the fields of an HTML form, by the same rules as from JSON. */
@ApplicationScoped
class FormReader {

  private static final String CONSENT = "consent";
  private static final String SUBMITTER = "submitter.";

  /** What browsers and people send for a ticked box. */
  private static final Set<String> TICKED = Set.of("true", "on", "1", "yes");

  private final ObjectMapper json;
  private final Validator validator;

  FormReader(ObjectMapper json, Validator validator) {
    this.json = json;
    this.validator = validator;
  }

  /**
   * The submission that a form holds, each field once. Fields left empty count as absent.
   *
   * @throws WebApplicationException 400 for a field that is unknown or of a wrong type
   * @throws ConstraintViolationException 422 for a field that breaks a rule
   */
  FeedbackInput read(MultivaluedMap<String, String> form) {
    ObjectNode body = json.createObjectNode();
    form.forEach((name, values) -> put(body, name, values));
    try {
      FeedbackInput input = json.treeToValue(body, FeedbackInput.class);
      var violations = validator.validate(input);
      if (!violations.isEmpty()) {
        throw new ConstraintViolationException(violations);
      }
      return input;
    } catch (JsonProcessingException e) {
      throw new WebApplicationException(e, 400);
    }
  }

  private static void put(ObjectNode body, String name, List<String> values) {
    String value = values.get(0);
    if (value.isBlank()) {
      return;
    }
    if (name.equals(CONSENT)) {
      body.put(name, TICKED.contains(value));
    } else if (name.startsWith(SUBMITTER)) {
      body.withObject("/submitter").put(name.substring(SUBMITTER.length()), value);
    } else {
      body.put(name, value);
    }
  }
}
