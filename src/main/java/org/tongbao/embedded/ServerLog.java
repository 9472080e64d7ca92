package org.tongbao.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds in PostgreSQL's log why it did not start. */
final class ServerLog {

  private static final int TAIL = 8192;

  private ServerLog() {}

  static Optional<String> reason(Path log) throws IOException {
    if (!Files.exists(log)) {
      return Optional.empty();
    }
    return tail(log)
        .lines()
        .filter(line -> line.contains("FATAL:") || line.contains("PANIC:"))
        .reduce((first, second) -> second)
        .map(line -> "PostgreSQL does not start: %s (log: %s)".formatted(message(line), log));
  }

  private static String tail(Path log) throws IOException {
    try (FileChannel channel = FileChannel.open(log)) {
      ByteBuffer bytes = ByteBuffer.allocate(TAIL);
      channel.read(bytes, Math.max(0, channel.size() - TAIL));
      return StandardCharsets.UTF_8.decode(bytes.flip()).toString();
    }
  }

  private static String message(String line) {
    return line.replaceFirst(".*(FATAL|PANIC):\\s*", "");
  }
}
