package org.tongbao.contract;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the code says in ways that annotations and types do not show. These facts are left out of
 * the comparison of {@link ContractTest}; the tests named here hold them instead.
 */
final class ScanLimits {

  private record Limit(String place, String fact) {}

  private static final List<Limit> LIMITS =
      List.of(
          // what is too long for an id or a tracking number is simply not there
          new Limit("path .*", "(min|max)(imum|Length)=.*"),
          // headers are strings read by hand; ContractWalkTest sends wrong ones
          new Limit("header .*", "(min|max)Length=.*"),
          // renditions compare entity tags for every published resource alike
          new Limit("header If-None-Match", ".*"),
          // Cursor refuses what it did not write
          new Limit("query cursor", ".*Length=.*"),
          // no int is larger
          new Limit(".*", "maximum=2147483647"),
          // its pattern sets it
          new Limit("/username", "maxLength=100"),
          // an empty filter finds nothing
          new Limit("query .*", "minLength=1"),
          // words that a class of its own reads; ContractWalkTest sends wrong ones
          new Limit("query (sort|audience|awaiting)", "(enum|type)=.*"),
          // bytes, not characters, are counted: the tests of sign-in do
          new Limit(".*[pP]assword", "(format=password|(min|max)Length=.*)"),
          // the tests of intake send wrong addresses
          new Limit(".*/email", "format=email"),
          // a list that comes whole has none; ContractFilter knows which those are
          new Limit("/nextCursor", ".*"),
          // a problem, of which the scan knows less; ContractFilter holds it to its schema
          new Limit("/sample(/.*)?", ".*"),
          // compared as a list by ContractTest
          new Limit(".*/roles/\\*", "enum=.*"));

  private ScanLimits() {}

  /** The facts that both sides can tell. */
  static Set<String> comparable(String place, Set<String> facts) {
    return facts.stream()
        .filter(fact -> LIMITS.stream().noneMatch(limit -> matches(limit, place, fact)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean matches(Limit limit, String place, String fact) {
    return Pattern.matches(limit.place(), place) && Pattern.matches(limit.fact(), fact);
  }
}
