package org.tongbao.shared.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** Counts what is read, for bodies that do not say how long they are. */
class LimitedStream extends FilterInputStream {

  private final Supplier<RuntimeException> refusal;
  private long left;

  LimitedStream(InputStream in, long limit, Supplier<RuntimeException> refusal) {
    super(in);
    this.left = limit;
    this.refusal = refusal;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    return read < 0 ? read : counted(read, 1);
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    return read < 0 ? read : counted(read, read);
  }

  private int counted(int result, int read) {
    left -= read;
    if (left < 0) {
      throw refusal.get();
    }
    return result;
  }
}
