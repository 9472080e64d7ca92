package org.tongbao;

import java.util.List;

/**
 * The personal data that tests submit. Whoever it belonged to would not be glad to meet it in a
 * log: {@code PersonalDataLogTest} looks for it there when all tests have run.
 */
public final class Personal {

  public static final String NAME = "赵秘密";
  public static final String PHONE = "13900001234";
  public static final String EMAIL = "secret@example.org";

  /** Of nobody, with a check digit that is right. */
  public static final String ID_NUMBER = "110101199003070054";

  private Personal() {}

  public static List<String> all() {
    return List.of(NAME, PHONE, EMAIL, ID_NUMBER);
  }
}
