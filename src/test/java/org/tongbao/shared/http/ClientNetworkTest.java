package org.tongbao.shared.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same network has one name, however its addresses are written. */
class ClientNetworkTest {

  @ParameterizedTest
  @CsvSource({
    "192.0.2.1, 192.0.2.1",
    "::ffff:192.0.2.1, 192.0.2.1",
    "::FFFF:C000:201, 192.0.2.1",
    "2001:db8:1:2::, 2001:db8:1:2::/64",
    "2001:DB8:1:2:ffff::9, 2001:db8:1:2::/64",
    "2001:db8:1:3::9, 2001:db8:1:3::/64",
    "::1, ::/64",
    "fe80::1%eth0, fe80::/64",
    "Unknown, unknown"
  })
  void aNetworkHasOneName(String address, String network) {
    assertThat(ClientNetwork.of(address)).isEqualTo(network);
  }
}
