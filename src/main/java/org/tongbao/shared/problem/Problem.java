package org.tongbao.shared.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A refusal that a client is told of. Its words are looked up when it is answered, in the client's
 * language; the arguments fill them in, and must hold nothing that the client may not see.
 */
public class Problem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ProblemType type;
  private final transient Object[] arguments;
  private final transient List<Finding> findings = new ArrayList<>();
  private final transient Map<String, Object> members = new LinkedHashMap<>();
  private final transient Map<String, String> headers = new LinkedHashMap<>();

  /** One violation, its message yet to be looked up. */
  record Finding(String pointer, String key, List<Object> arguments) {}

  public Problem(ProblemType type, Object... arguments) {
    super(type.slug(), null, false, false);
    this.type = type;
    this.arguments = arguments;
  }

  public Problem(ProblemType type, Throwable cause) {
    super(type.slug(), cause, false, false);
    this.type = type;
    this.arguments = new Object[0];
  }

  /** What the server depends on is away for now: 503, with the time to try again after. */
  public static Problem unavailable() {
    return new Problem(ProblemType.SERVICE_UNAVAILABLE).header("Retry-After", "5");
  }

  /**
   * Adds what is wrong with one field or parameter.
   *
   * @param pointer JSON Pointer (RFC 6901) into the body, or {@code /name} of a parameter
   * @param key the message under {@code violation.} in the catalogue
   */
  public Problem violation(String pointer, String key, Object... arguments) {
    findings.add(new Finding(pointer, key, List.of(arguments)));
    return this;
  }

  /** Adds an extension member (RFC 9457, section 3.2). */
  public Problem member(String name, Object value) {
    members.put(name, value);
    return this;
  }

  /** Adds a response header. */
  public Problem header(String name, String value) {
    headers.put(name, value);
    return this;
  }

  public ProblemType type() {
    return type;
  }

  Object[] arguments() {
    return arguments;
  }

  List<Finding> findings() {
    return findings;
  }

  Map<String, Object> members() {
    return members;
  }

  Map<String, String> headers() {
    return headers;
  }
}
