package org.tongbao.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tongbao.shared.config.TongbaoConfig;
import org.tongbao.shared.text.ShippedText;

/** The privacy notice in force: the office's own, or a general one. */
@ApplicationScoped
public class PrivacyNotices {

  private static final String GENERAL = "/privacy-notice.txt";

  private final PrivacyNotice current;

  PrivacyNotices(TongbaoConfig config) {
    TongbaoConfig.PrivacyNotice setting = config.privacyNotice();
    String text = setting.file().map(PrivacyNotices::read).orElseGet(() -> ShippedText.of(GENERAL));
    current = new PrivacyNotice(setting.version(), text, setting.updatedOn());
  }

  public PrivacyNotice current() {
    return current;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("tongbao.privacy-notice.file cannot be read", e);
    }
  }
}
