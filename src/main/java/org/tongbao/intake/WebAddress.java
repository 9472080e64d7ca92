package org.tongbao.intake;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An address of the web in the narrow form in which all browsers and servers read the same in it
 * (RFC 3986, sections 3 and 6; the URL standard of the WHATWG is looser): no user information, no
 * backslash, nothing that is not encoded, no step upwards in the path.
 *
 * @param path empty, or from its slash on
 * @param query null where there is none
 * @param fragment null where there is none
 */
record WebAddress(
    String scheme, String host, int port, String path, String query, String fragment) {

  static final int MAX_LENGTH = 2000;

  private static final String IN_PATH = "[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2}";

  private static final Pattern FORM =
      Pattern.compile(
          "(?<scheme>[Hh][Tt][Tt][Pp][Ss]?)://"
              + "(?<host>[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+])"
              + "(:(?<port>[1-9][0-9]{0,4}))?"
              + ("(?<path>/(?:" + IN_PATH + ")*+)?")
              + ("(\\?(?<query>(?:" + IN_PATH + "|\\?)*+))?")
              + ("(#(?<fragment>(?:" + IN_PATH + "|\\?)*+))?"));

  /** Slashes and control characters in disguise, which some servers take for what they hide. */
  private static final Pattern DISGUISED = Pattern.compile("(?i).*%(2f|5c|[01][0-9a-f]|7f).*");

  /** Reads an address; empty when it is not in the narrow form. */
  static Optional<WebAddress> read(String text) {
    Matcher found = FORM.matcher(text);
    return text.length() <= MAX_LENGTH && found.matches() && isStraight(path(found))
        ? Optional.of(of(found))
        : Optional.empty();
  }

  /** Whether the other is this one or stands below it, by whole steps of the path. */
  boolean covers(WebAddress other) {
    return scheme.equals(other.scheme)
        && host.equals(other.host)
        && port == other.port
        && (other.path + "/").startsWith(path.endsWith("/") ? path : path + "/");
  }

  private static WebAddress of(Matcher found) {
    String scheme = found.group("scheme").toLowerCase(Locale.ROOT);
    String port = found.group("port");
    int usual = scheme.equals("https") ? 443 : 80;
    return new WebAddress(
        scheme,
        found.group("host").toLowerCase(Locale.ROOT),
        port == null ? usual : Integer.parseInt(port),
        path(found),
        found.group("query"),
        found.group("fragment"));
  }

  private static String path(Matcher found) {
    return found.group("path") == null ? "" : found.group("path");
  }

  private static boolean isStraight(String path) {
    return !DISGUISED.matcher(path).matches()
        && Stream.of(path.split("/", -1))
            .map(step -> step.replaceAll("(?i)%2e", ".").replaceAll("(?i)%3b", ";"))
            .map(step -> step.replaceFirst(";.*", "")) // what servers take for parameters
            .noneMatch(step -> step.equals(".") || step.equals(".."));
  }

  /** What is sent as {@code Location}, byte for byte. */
  @Override
  public String toString() {
    boolean usual = port == (scheme.equals("https") ? 443 : 80);
    return scheme
        + "://"
        + host
        + (usual ? "" : ":" + port)
        + (path.isEmpty() ? "/" : path)
        + (query == null ? "" : "?" + query)
        + (fragment == null ? "" : "#" + fragment);
  }

  /** The same with a parameter in the query, in place of any of that name. */
  WebAddress with(String name, String value) {
    String rest =
        Stream.of((query == null ? "" : query).split("&"))
            .filter(part -> !part.isEmpty() && !isNamed(part, name))
            .reduce("", (before, part) -> before + part + "&");
    return new WebAddress(scheme, host, port, path, rest + name + "=" + value, fragment);
  }

  private static boolean isNamed(String part, String name) {
    String encoded = part.replaceFirst("=.*", "");
    return URLDecoder.decode(encoded, StandardCharsets.UTF_8).equals(name);
  }
}
