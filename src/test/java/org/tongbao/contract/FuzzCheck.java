package org.tongbao.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Says what is wrong with an answer, whatever was asked. */
final class FuzzCheck {

  private static final Set<Integer> MISREAD = Set.of(400, 415);
  private static final int FAILED = 500;
  private static final int LONGEST_LINE = 8192;
  private static final int LONGEST_HEAD = 16 << 10;

  /** What tells of the inside: a frame of a stack, the name of a class, a word of SQL. */
  private static final Pattern INSIDE =
      Pattern.compile(
          "\\bat"
              + " [a-z]+\\.[\\w.]+\\(|\\b(java|jakarta|org|io|com)\\.[a-z]+\\.[\\w.]*[A-Z]\\w+|Exception\\b|SQLSTATE|constraint"
              + " \"");

  private final ExchangeCheck check;

  FuzzCheck(Contract contract) {
    this.check = new ExchangeCheck(contract);
  }

  List<String> faults(FuzzRequest request, Wire.Reply reply) {
    List<String> faults = new ArrayList<>(ofAnyAnswer(reply));
    if (isTooLong(request, reply)) {
      return faults;
    }
    if (!request.beyond() || !MISREAD.contains(reply.status())) {
      faults.addAll(check.faults(request.exchange(reply)));
    }
    if (request.valid() && MISREAD.contains(reply.status())) {
      faults.add("a request that keeps to the contract was misread: " + reply.status());
    }
    return faults;
  }

  /** Not even parsed: the contract says so of all operations at once. */
  private static boolean isTooLong(FuzzRequest request, Wire.Reply reply) {
    return switch (reply.status()) {
      case 414 -> request.line().length() > LONGEST_LINE;
      case 431 -> request.head().length() > LONGEST_HEAD;
      default -> false;
    };
  }

  /** What holds of every answer of the server, also to what is no request. */
  static List<String> ofAnyAnswer(Wire.Reply reply) {
    List<String> faults = new ArrayList<>();
    if (reply.status() >= FAILED) {
      faults.add("failed with " + reply.status());
    }
    String type = reply.headers().getOrDefault("content-type", "");
    if (reply.status() >= 400 && INSIDE.matcher(reply.text()).find()) {
      faults.add("tells of the inside: " + reply.text());
    }
    if (type.startsWith("application/problem+json")
        && !reply.text().isEmpty()
        && !reply.text().contains("\"requestId\"")) {
      faults.add("a problem without a request id");
    }
    return faults;
  }
}
