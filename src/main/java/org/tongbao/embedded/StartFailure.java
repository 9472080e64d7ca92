package org.tongbao.embedded;

/** Why the bundled PostgreSQL cannot be used; the message is one line for the operator. */
public final class StartFailure extends RuntimeException {

  public StartFailure(String message) {
    super(message);
  }

  StartFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
