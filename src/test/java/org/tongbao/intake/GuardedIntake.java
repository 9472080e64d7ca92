package org.tongbao.intake;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.HashMap;
import java.util.Map;

/**
 * A server that is guarded as in production, behind a proxy that it trusts: the tests. It is traced
 * too, as each profile takes a start of its own.
 */
public class GuardedIntake implements QuarkusTestProfile {

  @Override
  public Map<String, String> getConfigOverrides() {
    Map<String, String> settings = new HashMap<>();
    settings.put("tongbao.intake.limits.enabled", "true");
    settings.put("tongbao.intake.limits.submissions-by-address", "4/10m,5/24h");
    settings.put("tongbao.intake.limits.submissions-by-contact", "2/24h");
    settings.put("tongbao.intake.limits.guesses-by-address", "6/1h");
    settings.put("tongbao.intake.limits.guesses-by-number", "3/1h");
    settings.put("tongbao.intake.blocked-terms", "代开发票,Casino 88");
    settings.put("quarkus.http.idle-timeout", "5s");
    settings.put("quarkus.http.proxy.proxy-address-forwarding", "true");
    settings.put("quarkus.http.proxy.allow-x-forwarded", "true");
    settings.put("quarkus.http.proxy.trusted-proxies", "127.0.0.1,::1");
    settings.put("quarkus.otel.sdk.disabled", "false");
    settings.put("quarkus.datasource.jdbc.telemetry.enabled", "true");
    settings.put("quarkus.otel.bsp.schedule.delay", "50ms");
    return settings;
  }

  /** The same, with the buckets in the database; and of an office that reviews three times. */
  public static class OfManyNodes extends GuardedIntake {
    @Override
    public Map<String, String> getConfigOverrides() {
      Map<String, String> settings = new HashMap<>(super.getConfigOverrides());
      settings.put("tongbao.intake.limits.shared", "true");
      settings.put("tongbao.review.stages", "FIRST,SECOND,FINAL");
      return settings;
    }
  }

  /** A server that trusts another proxy than the tests, wants form tokens, knows texts again. */
  public static class Untrusting extends GuardedIntake {
    @Override
    public Map<String, String> getConfigOverrides() {
      Map<String, String> settings = new HashMap<>(super.getConfigOverrides());
      settings.put("tongbao.intake.limits.submissions-by-address", "1000/10m");
      settings.put("tongbao.intake.same-text-within", "5m");
      settings.put("tongbao.intake.form-token.required", "true");
      settings.put("quarkus.http.proxy.trusted-proxies", "192.0.2.1");
      return settings;
    }
  }
}
