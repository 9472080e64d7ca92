package org.tongbao.attack;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A connection to the server, on which anything can be sent. */
final class RawConnection implements AutoCloseable {

  /**
   * What takes longer than this, in milliseconds, hangs; shorter than the server waits for bodies.
   */
  private static final int PATIENCE = 45_000;

  private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})");

  private final Socket socket;

  private RawConnection(Socket socket) {
    this.socket = socket;
  }

  static RawConnection open() throws IOException {
    Socket socket = new Socket("localhost", RestAssured.port);
    socket.setSoTimeout(PATIENCE);
    return new RawConnection(socket);
  }

  RawConnection send(String bytes) throws IOException {
    socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
    socket.getOutputStream().flush();
    return this;
  }

  /** The statuses of all answers until the server closes, one after the other. */
  String statuses() throws IOException {
    String all;
    try {
      all = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (SocketException e) {
      return "closed";
    }
    return String.join(" ", STATUS.matcher(all).results().map(found -> found.group(1)).toList());
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
