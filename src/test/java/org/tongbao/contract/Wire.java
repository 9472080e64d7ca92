package org.tongbao.contract;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * HTTP/1.1 as bytes on a connection (RFC 9112): sends what no client library would, and reads what
 * comes back. Not for use by several threads.
 */
final class Wire implements Closeable {

  /** What hangs longer than this is a fault, in milliseconds. */
  private static final int PATIENCE = 60_000;

  private final int port;
  private Socket socket;
  private InputStream in;

  /** An answer; names of headers are in lower case, and one that comes twice is joined. */
  record Reply(int status, Map<String, String> headers, String text) {}

  Wire(int port) {
    this.port = port;
  }

  /**
   * Sends a request and reads its answer.
   *
   * @param bodiless whether the answer has no body whatever its headers say, as with HEAD
   * @throws EOFException when the server closes the connection without an answer
   */
  Reply send(byte[] request, boolean bodiless) throws IOException {
    boolean kept = socket != null;
    try {
      return exchange(request, bodiless);
    } catch (IOException e) {
      close();
      if (kept) { // closed since the last answer
        return exchange(request, bodiless);
      }
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    if (socket != null) {
      socket.close();
      socket = null;
    }
  }

  private Reply exchange(byte[] request, boolean bodiless) throws IOException {
    if (socket == null) {
      socket = new Socket("localhost", port);
      socket.setSoTimeout(PATIENCE);
      socket.setTcpNoDelay(true);
      in = new BufferedInputStream(socket.getInputStream());
    }
    try {
      socket.getOutputStream().write(request);
    } catch (IOException e) {
      // an answer to what it did not read to the end may be there all the same
    }
    Reply reply = read(bodiless);
    if (reply.headers().getOrDefault("connection", "").equalsIgnoreCase("close")) {
      close();
    }
    return reply;
  }

  private Reply read(boolean bodiless) throws IOException {
    String statusLine = line();
    int status = Integer.parseInt(statusLine.split(" ", 3)[1]);
    Map<String, String> headers = new HashMap<>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      String[] parts = line.split(":", 2);
      headers.merge(
          parts[0].toLowerCase(Locale.ROOT), parts[1].strip(), (one, other) -> one + ", " + other);
    }
    if (status < 200 && status != 101) {
      return read(bodiless);
    }
    boolean none = bodiless || status == 101 || status == 204 || status == 304;
    String text = none ? "" : new String(body(headers), StandardCharsets.UTF_8);
    return new Reply(status, headers, text);
  }

  private byte[] body(Map<String, String> headers) throws IOException {
    if (headers.getOrDefault("transfer-encoding", "").equalsIgnoreCase("chunked")) {
      ByteArrayOutputStream body = new ByteArrayOutputStream();
      for (int size = chunk(); size > 0; size = chunk()) {
        body.write(exactly(size));
        line();
      }
      line();
      return body.toByteArray();
    }
    String length = headers.get("content-length");
    return length == null ? in.readAllBytes() : exactly(Integer.parseInt(length));
  }

  private int chunk() throws IOException {
    return Integer.parseInt(line().replaceAll(";.*", ""), 16);
  }

  private byte[] exactly(int size) throws IOException {
    byte[] bytes = in.readNBytes(size);
    if (bytes.length < size) {
      throw new EOFException("%d of %d bytes".formatted(bytes.length, size));
    }
    return bytes;
  }

  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new EOFException("closed");
      }
      line.write(next);
    }
    return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
  }
}
