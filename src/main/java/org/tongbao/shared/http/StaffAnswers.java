package org.tongbao.shared.http;

import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers that carry the version of what staff read and edit. */
public final class StaffAnswers {

  private StaffAnswers() {}

  /** 200 with the view and its ETag. */
  public static <T> RestResponse<T> ok(T view, long version) {
    return RestResponse.ResponseBuilder.ok(view)
        .header(HttpHeaders.ETAG, Preconditions.etag(version))
        .build();
  }

  /** 201 with the view, its ETag and its address. */
  public static <T> RestResponse<T> created(String path, T view, long version) {
    return RestResponse.ResponseBuilder.<T>created(URI.create(path))
        .entity(view)
        .header(HttpHeaders.ETAG, Preconditions.etag(version))
        .build();
  }
}
