package org.tongbao.shared.config;

import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What the public sends, and what is done against abuse: {@code tongbao.intake.*}. */
public interface IntakeConfig {
  /**
   * For how long the same text about the same thing from the same network, sent without a key, is
   * answered with the first receipt's number; at most 72 hours, and 0 turns it off.
   */
  @WithDefault("5m")
  Duration sameTextWithin();

  /** In less time than this nobody fills in a form: what comes faster is put aside as spam. */
  @WithDefault("3s")
  Duration minFillTime();

  /**
   * Terms that put a submission aside as spam wherever they stand in it; width, case and spaces
   * make no difference. Absent: none.
   */
  Optional<List<String>> blockedTerms();

  /**
   * Where a plain form may lead its sender afterwards: origins such as {@code
   * https://www.example.org}, or addresses under which all is allowed, such as {@code
   * https://www.example.org/feedback}. Absent: nowhere.
   */
  Optional<List<String>> returnTo();

  /** How long a receipt waits to be shown after a sender was led back to another site. */
  @WithDefault("30m")
  Duration receiptLifetime();

  /** Proof of when a form was loaded. */
  FormToken formToken();

  /** Rate limits. */
  Limits limits();

  /** Proof of when a form was loaded. */
  interface FormToken {
    /** Whether a submission needs one. */
    @WithDefault("false")
    boolean required();

    /** How long after loading a form may be sent. */
    @WithDefault("24h")
    Duration lifetime();
  }

  /** Rate limits, each a list of how many in what time, such as {@code 10/10m,50/24h}. */
  interface Limits {
    /** Whether there are any. */
    @WithDefault("true")
    boolean enabled();

    /** Whether nodes count together, in the database; else each counts for itself, in memory. */
    @WithDefault("false")
    boolean shared();

    /** Submissions from one network: an IPv4 address, or a /64 of IPv6. */
    @WithDefault("10/10m,50/24h")
    List<Rate> submissionsByAddress();

    /** Submissions that name the same telephone number or e-mail address. */
    @WithDefault("5/24h")
    List<Rate> submissionsByContact();

    /** Wrong access codes from one network. */
    @WithDefault("20/1h")
    List<Rate> guessesByAddress();

    /** Wrong access codes for one tracking number. */
    @WithDefault("10/1h")
    List<Rate> guessesByNumber();
  }
}
