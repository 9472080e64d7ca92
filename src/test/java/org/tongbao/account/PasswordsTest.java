package org.tongbao.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;

/** Who has no password costs as much work as who has another. */
class PasswordsTest {

  private final Passwords passwords = new Passwords();

  @Test
  void aPasswordIsHashedForNobodyToo() {
    Optional<String> hash = Optional.of(passwords.hash(Api.PASSWORD, "/password"));
    assertThat(passwords.matches(Api.PASSWORD, hash)).isTrue();
    long wrong = work(hash);
    long nobody = work(Optional.empty());
    // bcrypt is all of it: without it there is less than a hundredth
    assertThat(nobody).isBetween(wrong / 4, wrong * 4);
  }

  /** What a wrong guess costs the processor, in nanoseconds. */
  private long work(Optional<String> hash) {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    for (int i = 0; i < 3; i++) {
      assertThat(passwords.matches("not-the-password", hash)).isFalse();
    }
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
  }
}
