package org.tongbao.account;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/** Passwords, hashed with bcrypt, which heeds 72 bytes and no more. */
@Singleton
class Passwords {

  /** The least that OWASP's Password Storage Cheat Sheet allows: 2^10 rounds. */
  private static final int COST = 10;

  /** No password has it; dots are how bcrypt writes a salt and a digest of zeros. */
  private static final String NOBODYS_HASH = "$2a$%02d$" + ".".repeat(22 + 31);

  private static final int MIN_BYTES = 12;
  private static final int MAX_BYTES = 72;

  private final int cost;
  private final String nobodysHash;

  Passwords() {
    this(COST);
  }

  Passwords(int cost) {
    this.cost = cost;
    this.nobodysHash = NOBODYS_HASH.formatted(cost);
  }

  /** The hash to store of what an operator chose. */
  final String hash(String password) {
    return BcryptUtil.bcryptHash(password, cost);
  }

  /**
   * The hash to store of what a user chose.
   *
   * @param pointer where the password stands in the request
   * @throws Problem 422 unless the password has 12 to 72 bytes in UTF-8
   */
  String hash(String password, String pointer) {
    if (isShort(password) || !fits(password)) {
      throw new Problem(ProblemType.INVALID_CONTENT)
          .violation(pointer, "too-long-bytes", MIN_BYTES, MAX_BYTES);
    }
    return hash(password);
  }

  /** Whether it is the password; this takes as long when there is none to compare with. */
  boolean matches(String password, Optional<String> hash) {
    boolean same = BcryptUtil.matches(password, hash.orElse(nobodysHash));
    return same && hash.isPresent() && fits(password);
  }

  /** Whether bcrypt sees all of it. */
  static boolean fits(String password) {
    return bytes(password) <= MAX_BYTES;
  }

  /** Whether it would be refused for its length from anyone but the operator. */
  static boolean isShort(String password) {
    return bytes(password) < MIN_BYTES;
  }

  private static int bytes(String password) {
    return password.getBytes(StandardCharsets.UTF_8).length;
  }
}
