package org.tongbao.shared.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import org.tongbao.shared.config.StartFailure;
import org.tongbao.shared.config.TongbaoConfig;

/** The Tink keyset of this installation: from configuration, or made once in the data directory. */
@ApplicationScoped
class Keyset {

  private static final int BEFORE_ANY_WORK = 2;

  private static final String FILE = "keyset.json";

  private static final FileAttribute<?> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  private final Aead aead;
  private final String serialised;

  Keyset(TongbaoConfig config) {
    try {
      AeadConfig.register();
      String json =
          config.crypto().keyset().isPresent()
              ? config.crypto().keyset().get()
              : kept(config.dataDir().resolve(FILE));
      KeysetHandle keys =
          TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get());
      aead = keys.getPrimitive(RegistryConfiguration.get(), Aead.class);
      serialised = serialised(keys);
    } catch (GeneralSecurityException | IOException e) {
      throw new StartFailure(explain(e, config), e);
    }
  }

  /** Not only when something is to be sealed. */
  void loadAtStart(@Observes @Priority(BEFORE_ANY_WORK) StartupEvent start) {
    // made by now
  }

  Aead aead() {
    return aead;
  }

  /** 32 bytes for another use, from which the keyset cannot be told. */
  byte[] derived(String use) {
    return Sha256.of((use + '\n' + serialised).getBytes(StandardCharsets.UTF_8));
  }

  /** Without the message of what is damaged, which might quote a key. */
  private static String explain(Exception e, TongbaoConfig config) {
    Path file = config.dataDir().resolve(FILE).toAbsolutePath().normalize();
    if (e instanceof IOException) {
      return "The keyset %s cannot be read or made. Set TONGBAO_DATA_DIR to a directory that this user may write, or TONGBAO_CRYPTO_KEYSET."
          .formatted(file);
    }
    return "The keyset in %s is damaged. Restore it from a backup: without it nobody can read submitters."
        .formatted(config.crypto().keyset().isPresent() ? "TONGBAO_CRYPTO_KEYSET" : file);
  }

  private static String kept(Path file) throws IOException, GeneralSecurityException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    if (!Files.exists(file)) {
      keep(file, made());
    }
    return Files.readString(file);
  }

  /**
   * Whole or not at all, for who is killed half-way leaves nothing in its place. Another server
   * that starts at the same moment may win; then its keyset counts.
   */
  private static void keep(Path file, String json) throws IOException {
    Path whole = Files.createTempFile(file.toAbsolutePath().getParent(), FILE, ".new", OWNER_ONLY);
    try (FileChannel channel = FileChannel.open(whole, StandardOpenOption.WRITE)) {
      channel.write(StandardCharsets.UTF_8.encode(json));
      channel.force(true);
      Files.createLink(file, whole);
    } catch (FileAlreadyExistsException e) {
      return;
    } finally {
      Files.delete(whole);
    }
  }

  private static String made() throws GeneralSecurityException {
    return serialised(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM));
  }

  private static String serialised(KeysetHandle keys) throws GeneralSecurityException {
    return TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get());
  }
}
