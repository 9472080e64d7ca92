package org.tongbao.shared.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** Messages to people, in simplified Chinese (the default) and English. */
public final class Messages {

  private static final Locale DEFAULT = Locale.SIMPLIFIED_CHINESE;

  private final Map<String, Properties> byLanguage;

  private Messages(String name) {
    byLanguage = Map.of("zh", load(name + "_zh_CN"), "en", load(name + "_en"));
  }

  /** The messages of the files {@code messages/<name>_zh_CN.properties} and {@code _en}. */
  public static Messages named(String name) {
    return new Messages(name);
  }

  /** The first of the wanted languages that there is, else Chinese. */
  public static Locale choose(List<Locale> wanted) {
    return wanted.stream()
        .filter(locale -> List.of("zh", "en").contains(locale.getLanguage()))
        .findFirst()
        .map(locale -> locale.getLanguage().equals("en") ? Locale.ENGLISH : DEFAULT)
        .orElse(DEFAULT);
  }

  /**
   * The message of a key with its arguments filled in.
   *
   * @throws IllegalArgumentException when the catalogue lacks the key
   */
  public String text(Locale locale, String key, Object... arguments) {
    String pattern = byLanguage.get(locale.getLanguage()).getProperty(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no message " + key + " in " + locale);
    }
    return new MessageFormat(pattern, locale).format(arguments);
  }

  /** The keys, for tests that hold the languages together. */
  public Set<String> keys(Locale locale) {
    return byLanguage.get(locale.getLanguage()).stringPropertyNames();
  }

  private static Properties load(String name) {
    String path = "/messages/" + name + ".properties";
    try (InputStream in = Messages.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("missing " + path);
      }
      Properties properties = new Properties();
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
