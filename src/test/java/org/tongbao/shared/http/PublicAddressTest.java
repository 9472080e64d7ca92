package org.tongbao.shared.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.shared.config.TongbaoConfig;

class PublicAddressTest {

  @Test
  void whatIsConfiguredCounts() {
    for (String address :
        new String[] {"https://www.example.org/a", "https://www.example.org/a/"}) {
      assertThat(address(address).of("/v1/notices"))
          .isEqualTo("https://www.example.org/a/v1/notices");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"www.example.org", "ftp://www.example.org", "https:/x", "https://a.org/?b"})
  void whatIsNoAddressIsSaidAtOnce(String address) {
    assertThatThrownBy(() -> address(address))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("tongbao.public-address");
  }

  private static PublicAddress address(String configured) {
    TongbaoConfig config =
        new SmallRyeConfigBuilder()
            .addDiscoveredConverters()
            .withMapping(TongbaoConfig.class)
            .withDefaultValue("tongbao.public-address", configured)
            .build()
            .getConfigMapping(TongbaoConfig.class);
    return new PublicAddress(config, null);
  }
}
