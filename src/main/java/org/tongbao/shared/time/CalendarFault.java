package org.tongbao.shared.time;

/** What is wrong with a table of days; the message is one line that says where and what to do. */
final class CalendarFault extends RuntimeException {

  CalendarFault(String message) {
    super(message);
  }

  CalendarFault(String message, Throwable cause) {
    super(message, cause);
  }
}
