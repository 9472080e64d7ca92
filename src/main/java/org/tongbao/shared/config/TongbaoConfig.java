package org.tongbao.shared.config;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Settings under {@code tongbao.*}; in the environment {@code TONGBAO_…}. */
@ConfigMapping(prefix = "tongbao")
public interface TongbaoConfig {

  /** Where one machine keeps its database and keys. */
  @WithDefault("./data")
  Path dataDir();

  /** The zone in which days are counted. */
  @WithDefault("Asia/Shanghai")
  ZoneId zone();

  /**
   * Address under which everyone finds this server, such as {@code https://www.example.org}; feeds
   * name it. Absent: the one to which a request was sent.
   */
  Optional<URI> publicAddress();

  /** Whether a fictional notice is published at start when there is none yet. */
  @WithDefault("false")
  boolean demo();

  /** Days on which offices work. */
  Calendar calendar();

  /** First administrator. */
  Admin admin();

  /** Bundled database. */
  Embedded embedded();

  /** Review before publication. */
  Review review();

  /** Sign-in. */
  Auth auth();

  /** Encryption of personal data. */
  Crypto crypto();

  /** What the public reads. */
  Publication publication();

  /** Case work. */
  Feedback feedback();

  /** What the public sends. */
  IntakeConfig intake();

  /** The audit log. */
  Audit audit();

  /** Privacy notice that consent refers to. */
  PrivacyNotice privacyNotice();

  /** Days on which offices work; what is not said here is as the law and the shipped tables say. */
  interface Calendar {
    /**
     * Files that each say what the notice of one year arranges; they take the place of the shipped
     * tables of 2026 and 2027. Absent: none.
     */
    Optional<List<Path>> tables();

    /** Single days off, such as {@code 2027-04-09} or {@code 2027-04-09..2027-04-11}. */
    Optional<List<String>> daysOff();

    /** Single working days; both kinds go before all tables. */
    Optional<List<String>> workingDays();
  }

  /** Bundled database. */
  interface Embedded {
    /** Port on the loopback address; absent: any free one. */
    Optional<Integer> port();
  }

  /** The audit log. */
  interface Audit {
    /** How often what was taken down is sealed; what is changed before that, nobody can find. */
    @WithDefault("60s")
    Duration sealEvery();
  }

  /** First administrator. */
  interface Admin {
    /** Password of the user {@code admin} at the first start; absent: random, printed once. */
    Optional<String> password();
  }

  /** Review before publication. */
  interface Review {
    /** {@code none}, or the reviews needed in order: FIRST, SECOND, FINAL. */
    @WithDefault("FIRST")
    List<String> stages();
  }

  /** Sign-in. */
  interface Auth {
    /** Life of an access token that the server issues. */
    @WithDefault("15m")
    Duration tokenLifetime();

    /** Issuer named in the server's own tokens, and expected in them. */
    @WithDefault("tongbao")
    String issuer();

    /** Failed sign-ins in a row after which an account is locked. */
    @WithDefault("5")
    int maxFailures();

    /** How long an account stays locked. */
    @WithDefault("15m")
    Duration lockDuration();

    /** An external issuer whose tokens are accepted in place of the server's own. */
    Optional<External> external();
  }

  /** An OpenID Connect issuer such as Keycloak. */
  interface External {
    /** The {@code iss} of its tokens. */
    String issuer();

    /** The {@code aud} that must be among a token's audiences. */
    String audience();

    /** Address or file of its JSON Web Key Set. */
    String jwks();

    /**
     * Claim with the roles; a slash leads into objects, as in {@code realm_access/roles}. Absent:
     * {@code roles}. (A default here would make the whole group present.)
     */
    Optional<String> rolesClaim();

    /**
     * Claim with the id of the user's organisation, or {@code *} for all of them. Absent: {@code
     * organisation}.
     */
    Optional<String> organisationClaim();

    /**
     * Claim with the unit that the user works in, by the name that issues and measures have for it.
     * Absent: {@code unit}.
     */
    Optional<String> unitClaim();
  }

  /** Encryption of personal data. */
  interface Crypto {
    /** Tink AEAD keyset as JSON; absent: made at first start and kept in the data directory. */
    Optional<String> keyset();
  }

  /** What the public reads. */
  interface Publication {
    /** How long a client may keep a published notice without asking again. */
    @WithDefault("60s")
    Duration maxAge();

    /** How much of what is published is held in memory, such as 64M. */
    @WithDefault("64M")
    MemorySize cacheBytes();
  }

  /** Case work. */
  interface Feedback {
    /** Working days within which a submission is accepted. */
    @WithDefault("3")
    int acceptWithin();

    /** Working days after acceptance within which it is answered. */
    @WithDefault("13")
    int replyWithin();

    /** Working days by which that limit may be put off, once. */
    @WithDefault("30")
    int extendWithin();

    /** Days after closing within which the submitter may ask for the case to be taken up again. */
    @WithDefault("15")
    int reopenWithin();

    /** Days after its end for which a case keeps personal data. */
    @WithDefault("180")
    int keepPersonalData();
  }

  /** Privacy notice that consent refers to. */
  interface PrivacyNotice {
    /** Version that is recorded with each consent. */
    @WithDefault("1")
    String version();

    /** The day of that version. */
    @WithDefault("2026-01-01")
    LocalDate updatedOn();

    /** A UTF-8 text file with the office's own notice; absent: a general one. */
    Optional<Path> file();
  }
}
