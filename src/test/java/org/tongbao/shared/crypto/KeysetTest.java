package org.tongbao.shared.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.shared.config.TongbaoConfig;

class KeysetTest {

  private static final byte[] SECRET = "何人提交".getBytes(StandardCharsets.UTF_8);

  /** Tink writes the key's id before what it seals. */
  private static final int KEY_PREFIX = 5;

  @TempDir Path data;

  @Test
  void serversThatStartAtOnceComeByTheSameKeys() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<Keyset>> starts = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        starts.add(threads.submit(this::start));
      }
      byte[] sealed = starts.get(0).get().aead().encrypt(SECRET, null);
      for (Future<Keyset> start : starts) {
        assertThat(start.get().aead().decrypt(sealed, null)).isEqualTo(SECRET);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void onlyTheKeysetIsLeftAndOnlyItsOwnerReadsIt() throws Exception {
    start();
    try (Stream<Path> files = Files.list(data)) {
      assertThat(files).containsExactly(data.resolve("keyset.json"));
    }
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(data.resolve("keyset.json"))))
        .isEqualTo("rw-------");
  }

  @Test
  void whatAnOldKeySealedOpensWhileThatKeyIsKept() throws Exception {
    byte[] sealed = start().aead().encrypt(SECRET, null);
    Path file = data.resolve("keyset.json");
    KeysetHandle rotated =
        KeysetHandle.newBuilder(
                TinkJsonProtoKeysetFormat.parseKeyset(
                    Files.readString(file), InsecureSecretKeyAccess.get()))
            .addEntry(
                KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                    .withRandomId()
                    .makePrimary())
            .build();
    Files.writeString(
        file, TinkJsonProtoKeysetFormat.serializeKeyset(rotated, InsecureSecretKeyAccess.get()));
    Keyset after = start();
    assertThat(after.aead().decrypt(sealed, null)).isEqualTo(SECRET);
    assertThat(Arrays.copyOf(after.aead().encrypt(SECRET, null), KEY_PREFIX))
        .isNotEqualTo(Arrays.copyOf(sealed, KEY_PREFIX));
  }

  private Keyset start() {
    return new Keyset(
        new SmallRyeConfigBuilder()
            .addDiscoveredConverters()
            .withMapping(TongbaoConfig.class)
            .withDefaultValue("tongbao.data-dir", data.toString())
            .build()
            .getConfigMapping(TongbaoConfig.class));
  }
}
