package org.tongbao.account;

import io.quarkus.test.Mock;
import jakarta.inject.Singleton;

/** At the least cost that bcrypt has: tests sign in much more often than people do. */
@Mock
@Singleton
class QuickPasswords extends Passwords {

  private static final int LEAST_COST = 4;

  QuickPasswords() {
    super(LEAST_COST);
  }
}
