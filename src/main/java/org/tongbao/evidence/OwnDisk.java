package org.tongbao.evidence;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Tells failures of our own disk from a client that breaks off: those are unchecked. */
final class OwnDisk {

  /** What may fail. */
  @FunctionalInterface
  interface Work<T> {
    T call() throws IOException;
  }

  private OwnDisk() {}

  static <T> T call(Work<T> work) {
    try {
      return work.call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A stream to the disk. */
  static OutputStream guard(OutputStream out) {
    return new FilterOutputStream(out) {
      @Override
      public void write(byte[] bytes, int offset, int length) {
        call(
            () -> {
              out.write(bytes, offset, length);
              return length;
            });
      }

      @Override
      public void close() {
        call(
            () -> {
              out.close();
              return out;
            });
      }
    };
  }
}
