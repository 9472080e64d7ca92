package org.tongbao.publication;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Stands between a client and a server, and can lose all that is sent without a word. */
final class SilentProxy implements AutoCloseable {

  private final ServerSocket door;
  private final int target;
  private volatile boolean silent;

  SilentProxy(int target) throws IOException {
    this.target = target;
    door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    start(this::serve);
  }

  int port() {
    return door.getLocalPort();
  }

  /** From now on nothing comes through, though all connections stay open. */
  void fallSilent() {
    silent = true;
  }

  @Override
  public void close() throws IOException {
    door.close();
  }

  private void serve() throws IOException {
    while (true) {
      Socket client = door.accept();
      Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
      start(() -> pass(client.getInputStream(), server.getOutputStream()));
      start(() -> pass(server.getInputStream(), client.getOutputStream()));
    }
  }

  private void pass(InputStream from, OutputStream to) throws IOException {
    byte[] buffer = new byte[8192];
    for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
      if (!silent) {
        to.write(buffer, 0, read);
        to.flush();
      }
    }
    to.close();
  }

  private interface Work {
    void run() throws IOException;
  }

  private static void start(Work work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (IOException e) {
                // the test is over
              }
            });
    thread.setDaemon(true);
    thread.start();
  }
}
