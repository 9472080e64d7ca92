package org.tongbao.shared.http;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.config.MeterFilterReply;
import jakarta.inject.Singleton;

/**
 * Leaves requests uncounted that are refused before anyone knows what they address, such as those
 * of a foreign origin: under their own addresses, anyone could fill the memory, and ids be read.
 * Micrometer asks once for each metric that it keeps, not for each request.
 */
@Singleton
class RefusedAddresses implements MeterFilter {

  private final AllowedMethods routes;

  RefusedAddresses(AllowedMethods routes) {
    this.routes = routes;
  }

  @Override
  public MeterFilterReply accept(Meter.Id id) {
    String uri = id.getTag("uri");
    return uri != null && "CLIENT_ERROR".equals(id.getTag("outcome")) && isAddress(uri)
        ? MeterFilterReply.DENY
        : MeterFilterReply.NEUTRAL;
  }

  /** Neither the path of an operation nor a word for the lack of one. */
  private boolean isAddress(String uri) {
    return uri.startsWith("/")
        && !uri.equals(MeasuredPath.UNKNOWN)
        && routes.template(uri).filter(uri::equals).isEmpty();
  }
}
