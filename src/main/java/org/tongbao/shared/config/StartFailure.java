package org.tongbao.shared.config;

/** Why the server does not start; the message is one line that tells the operator what to do. */
public final class StartFailure extends RuntimeException {

  public StartFailure(String message) {
    super(message);
  }

  public StartFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
