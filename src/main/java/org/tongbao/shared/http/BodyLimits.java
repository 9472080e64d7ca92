package org.tongbao.shared.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/** Refuses bodies over 64 KiB from the public, over 4 MiB from staff, announced or not. */
@Provider
class BodyLimits implements ReaderInterceptor {

  private static final int KIB = 1024;
  private static final int PUBLIC_KIB = 64;
  private static final int STAFF_KIB = 4 * KIB;
  private static final String LIMIT = BodyLimits.class.getName();

  @ServerRequestFilter
  void announced(ContainerRequestContext request) {
    int limit = request.getUriInfo().getPath().startsWith("/v1/admin/") ? STAFF_KIB : PUBLIC_KIB;
    request.setProperty(LIMIT, limit);
    String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
    if (length != null && Long.parseLong(length) > (long) limit * KIB) {
      throw tooLarge(limit);
    }
  }

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    int limit = (Integer) context.getProperty(LIMIT);
    context.setInputStream(new Limited(context.getInputStream(), limit));
    return context.proceed();
  }

  private static Problem tooLarge(int limit) {
    return new Problem(ProblemType.CONTENT_TOO_LARGE, limit);
  }

  /** Counts what is read, for bodies that do not say how long they are. */
  private static final class Limited extends FilterInputStream {

    private final int limit;
    private long left;

    Limited(InputStream in, int limit) {
      super(in);
      this.limit = limit;
      this.left = (long) limit * KIB;
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
        throw tooLarge(limit);
      }
      return result;
    }
  }
}
